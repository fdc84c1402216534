import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../fixture.ts';
import { BUTTON, CLAIM_PAGE, OPEN_NOTE } from './claim-page.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test('axe finds nothing on an open claim', async ({ page }) => {
        await page.goto(CLAIM_PAGE.path);
        await page.locator(BUTTON).first().click();
        await expect(page.locator(OPEN_NOTE)).toBeVisible();
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode(true)
          .include('mark + button')
          .include(OPEN_NOTE)
          .options({
            runOnly: { type: 'tag', values: TAGS },
            rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
          })
          .analyze();
        expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([]);
      });
    });
  }
}
