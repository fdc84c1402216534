import { defineConfig } from 'playwright/test';

/** Set by `src/commands/test.ts` and `global-setup.ts`; workers inherit both. */
const { BROWSER_PATH, SITE_ADDRESS, CI } = process.env;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  globalSetup: './global-setup.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(CI),
  reporter: CI ? 'line' : 'list',
  projects: [
    { name: 'model', testMatch: ['model/**/*.test.ts', 'content/**/*.test.ts', 'house.test.ts'] },
    {
      name: 'browser',
      testMatch: 'browser/**/*.test.ts',
      use: {
        browserName: 'chromium',
        ...(SITE_ADDRESS && { baseURL: SITE_ADDRESS }),
        // Playwright itself starts it without a sandbox and without background requests.
        ...(BROWSER_PATH && { launchOptions: { executablePath: BROWSER_PATH } }),
      },
    },
  ],
});
