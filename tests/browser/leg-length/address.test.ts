import { expect, test } from '../fixture.ts';
import { openCalculator } from './tool-page.ts';

test('the address follows what is typed without new history', async ({ page }) => {
  const { difference, shorter, oldMark } = await openCalculator(page);
  const before = await page.evaluate(() => history.length);
  await difference.input.fill('23');
  await shorter.selectOption('right');
  await expect(page).toHaveURL(/#method=known&difference=23mm&shorter=right$/);
  await difference.input.fill('2x');
  await expect(oldMark).toBeVisible();
  await expect(page).toHaveURL(/difference=23mm/);
  expect(await page.evaluate(() => history.length)).toBe(before);
});
