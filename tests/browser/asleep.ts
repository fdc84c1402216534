import type { Page } from 'playwright/test';
import { expect } from './fixture.ts';
import { wakeIslands } from './islands.ts';

/** Opens a page of one tool with its scripts held back; the returned function lets them through, and waits for the tool. */
export async function openAsleep(page: Page, path: string): Promise<() => Promise<void>> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(/\.js$/, async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  await expect(page.locator('astro-island[ssr]')).toHaveCount(1);
  return async () => {
    resolve();
    await wakeIslands(page);
  };
}
