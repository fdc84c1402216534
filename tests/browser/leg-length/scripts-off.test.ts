import { expect, test } from '../fixture.ts';
import { calculatorOn, TOOL } from './tool-page.ts';

test.use({ javaScriptEnabled: false });

test.beforeEach(async ({ page }) => {
  await page.goto(TOOL);
});

test('the worked example stands there', async ({ page }) => {
  const { result, meaning, skeleton, oldMark } = calculatorOn(page);
  await expect(result).toContainText('your right hip joint would stand about 10 mm higher');
  await expect(result).toContainText('about 3.4°');
  await expect(result).toContainText('An example:');
  await expect(result).toContainText('Measuring error alone allows anything from your left side 3° higher to your right side 10° higher');
  await expect(meaning).toContainText('This is not a lift height.');
  await expect(skeleton).toBeVisible();
  await expect(skeleton).toHaveAccessibleName(/Left leg 10 mm shorter/);
  await expect(oldMark).toBeHidden();
});

test('the table answers for other numbers', async ({ page }) => {
  const table = page.getByRole('table').filter({ hasText: 'Pelvic tilt if nothing else' });
  await expect(table.getByRole('row')).toHaveCount(8);
  await expect(table.getByRole('row', { name: /^20 mm/ })).toContainText('6.8°');
  await expect(page.locator('#tool noscript p')).toBeVisible();
});

test('no field is shown that would not answer', async ({ page }) => {
  const { room } = calculatorOn(page);
  for (const control of await room.locator('input, select, button').all()) await expect(control).toBeHidden();
  await expect(room.getByText('Shorter leg', { exact: true })).toBeHidden();
});
