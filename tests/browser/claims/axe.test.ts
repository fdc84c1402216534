import { axeFaults } from '../axe.ts';
import { expect, test } from '../fixture.ts';
import { BUTTON, CLAIM_PAGE, OPEN_NOTE } from './claim-page.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test('axe finds nothing on an open claim', async ({ page }) => {
        await page.goto(CLAIM_PAGE.path);
        await page.locator(BUTTON).first().click();
        await expect(page.locator(OPEN_NOTE)).toBeVisible();
        expect(await axeFaults(page, 'mark + button', OPEN_NOTE)).toEqual([]);
      });
    });
  }
}
