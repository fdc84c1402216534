import { sayDegrees } from '../../../src/figures/say-number.ts';
import { forwardTiltOf } from '../../../src/tools/kinetic-chain/person.ts';
import { PERSONS } from '../../../src/tools/kinetic-chain/state.ts';
import { expect, test } from '../fixture.ts';
import { explorerOn, TOOL } from './explorer-page.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 375, height: 667 } });

test.beforeEach(async ({ page }) => {
  await page.goto(TOOL);
});

test('a wedge of 10° under both feet is drawn in both views, and told', async ({ page }) => {
  const { drawings, behind, headline, joint } = explorerOn(page);
  await expect(drawings).toHaveCount(2);
  await expect(behind).toHaveAccessibleName(/^Wedge of 10° under both feet, outer edge up/);
  await expect(headline).toHaveText('On average, the pelvis tips forward by about 1.6°, so little that you can hardly see it.');
  await expect(joint('pelvis-sagittal')).toContainText('14 healthy people');
  await expect(joint('femur-rotation')).toContainText('Gap.');
});

test('each of the 5 joints of the drawing has its entry, the pelvis 3 and the lower back 2', async ({ page }) => {
  const numbers = await explorerOn(page).room.locator('.joints .joint').allInnerTexts();
  expect(numbers).toEqual(['1', '2', '3', '4', '4', '4', '5', '5']);
});

test('the table answers for other wedges', async ({ page }) => {
  const table = page.getByRole('table').filter({ hasText: 'Forward tilt of the pelvis' });
  for (const wedge of [5, 10, 15, 20]) {
    const cells = PERSONS.map((person) => sayDegrees(forwardTiltOf(person, wedge, 'both') ?? Number.NaN));
    await expect(table.getByRole('row', { name: new RegExp(`^${wedge}°`) }).getByRole('cell')).toHaveText(cells);
  }
});

test('no control is shown that would not answer', async ({ page }) => {
  for (const control of await explorerOn(page).room.locator('input, select, button').all()) await expect(control).toBeHidden();
});
