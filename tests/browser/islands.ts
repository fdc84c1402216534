import type { Page } from 'playwright/test';
import { expect } from './fixture.ts';

/** Resolves when every tool of a page can be used; those that wake in view are brought there first. */
export async function wakeIslands(page: Page): Promise<void> {
  const islands = page.locator('astro-island');
  for (let place = 0; place < (await islands.count()); place += 1) {
    await islands.nth(place).locator(':scope > :first-child').scrollIntoViewIfNeeded();
    await expect(islands.nth(place)).not.toHaveAttribute('ssr');
  }
  await page.evaluate(() => scrollTo(0, 0));
}
