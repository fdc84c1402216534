import { axeFaults } from '../axe.ts';
import { expect, test } from '../fixture.ts';
import { keep, LEGS, openPrivacy, SHOES } from './privacy-page.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 800 } });

    test('axe finds nothing on the open list, with a name being changed and an item just deleted', async ({ page }) => {
      await keep(page, [SHOES, LEGS, { id: 'x9' }]);
      const { each, row, button } = await openPrivacy(page);
      await each.click();
      await row('My legs').getByRole('button', { name: 'Delete' }).click();
      await expect(button('Undo')).toBeVisible();
      await row('Walking shoes').getByRole('button', { name: 'Rename' }).click();
      expect(await axeFaults(page)).toEqual([]);
    });
  });
}
