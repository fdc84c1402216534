import { expect, test } from '../fixture.ts';
import { openCalculator } from './tool-page.ts';

test('the result follows every key, without leaving the field', async ({ page }) => {
  const { difference, result, skeleton } = await openCalculator(page);
  await difference.input.fill('');
  await difference.input.press('2');
  await expect(result).toContainText('about 2 mm higher and your pelvis would tilt about 0.7°');
  await difference.input.press('5');
  await expect(result).toContainText('about 25 mm higher and your pelvis would tilt about 8.5°');
  await expect(skeleton).toHaveAccessibleName(/25 mm/);
  await expect(difference.input).toBeFocused();
});

test('wider hips tilt less', async ({ page }) => {
  const { hipWidth, result } = await openCalculator(page);
  await hipWidth.input.fill('190');
  await expect(result).toContainText('about 3.0°');
  await hipWidth.input.fill('155');
  await expect(result).toContainText('about 3.7°');
});

test('no difference gives no tilt and names no side', async ({ page }) => {
  const { difference, result } = await openCalculator(page);
  await difference.input.fill('0');
  await expect(result).toContainText('they tilt nothing');
  await expect(result).toContainText('either hip to stand up to');
  await expect(result).not.toContainText(/left|right/);
});

test('the steppers move by one step and stop at the limit', async ({ page }) => {
  const { difference, hipWidth, result } = await openCalculator(page);
  await difference.more.click();
  await expect(difference.input).toHaveValue('11');
  await difference.less.click();
  await difference.less.click();
  await expect(result).toContainText('about 9 mm higher');
  await hipWidth.input.fill('240');
  await hipWidth.more.click();
  await expect(hipWidth.input).toHaveValue('240');
});

test('Enter sends nothing and keeps the page', async ({ page }) => {
  const { difference, result } = await openCalculator(page);
  await difference.input.fill('12');
  await difference.input.press('Enter');
  await expect(result).toContainText('about 12 mm higher');
  await expect(page).toHaveURL(/\/tools\/leg-length\/#method=known&difference=12mm&shorter=left$/);
});
