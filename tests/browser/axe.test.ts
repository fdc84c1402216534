import { AxeBuilder } from '@axe-core/playwright';
import { SAMPLED_PAGES } from '../pages.ts';
import { expect, test } from './fixture.ts';
import { wakeIslands } from './islands.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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
        const { violations } = await new AxeBuilder({ page })
          // Without it every analysis opens a page of its own, a second each: for frames, which we have none of.
          .setLegacyMode(true)
          .options({
            runOnly: { type: 'tag', values: TAGS },
            rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
          })
          .analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
        );
        expect(found).toEqual([]);
      });
    }
  });
}
