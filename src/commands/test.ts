import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.ts';
import { findJava } from './find-java.ts';
import { PLAYWRIGHT_CLI } from './install.ts';

const config = fileURLToPath(new URL('../../tests/playwright.config.ts', import.meta.url));

try {
  const env = { ...process.env, BROWSER_PATH: await findBrowser('fast'), JAVA_PATH: await findJava() };
  const args = [PLAYWRIGHT_CLI, 'test', `--config=${config}`, ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit', env }).status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
