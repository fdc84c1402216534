import { SAMPLED_PAGES } from '../pages.ts';
import { axeFaults } from './axe.ts';
import { expect, test } from './fixture.ts';
import { wakeIslands } from './islands.ts';

/** Both colour schemes and both ends of the widths; the layouts between them are the same two. */
const VIEWS = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 1280 },
] as const;

for (const { colorScheme, width } of VIEWS) {
  test.describe(`${colorScheme}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });

    for (const { path } of SAMPLED_PAGES) {
      test(`axe finds nothing on ${path}`, async ({ page }) => {
        await page.goto(path);
        await wakeIslands(page);
        expect(await axeFaults(page)).toEqual([]);
      });
    }
  });
}
