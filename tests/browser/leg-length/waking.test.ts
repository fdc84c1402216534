import { openAsleep } from '../asleep.ts';
import { expect, test } from '../fixture.ts';
import { calculatorOn, TOOL } from './tool-page.ts';

test('what is typed and chosen before the calculator wakes counts', async ({ page }) => {
  const wake = await openAsleep(page, TOOL);
  const { difference, shorter, hipWidth, result } = calculatorOn(page);
  await difference.input.fill('25');
  await difference.input.press('Enter');
  await shorter.selectOption('right');
  await hipWidth.input.fill('190');
  await wake();
  await expect(difference.input).toHaveValue('25');
  await expect(shorter).toHaveValue('right');
  await expect(hipWidth.input).toHaveValue('190');
  await expect(result).toContainText('your left hip joint would stand about 25 mm higher');
  await expect(result).toContainText('about 7.6°');
});

test('a unit chosen before waking counts for the number beside it', async ({ page }) => {
  const wake = await openAsleep(page, TOOL);
  const { difference, result } = calculatorOn(page);
  await difference.unit.selectOption('cm');
  await difference.input.fill('2');
  await wake();
  await expect(difference.unit).toHaveValue('cm');
  await expect(difference.input).toHaveValue('2');
  await expect(result).toContainText('about 20 mm higher');
});

test('waking in the middle of a number loses no digit and keeps the cursor', async ({ page }) => {
  const wake = await openAsleep(page, TOOL);
  const { difference, result } = calculatorOn(page);
  await difference.input.fill('1');
  await wake();
  await expect(difference.input).toBeFocused();
  await page.keyboard.type('8');
  await expect(difference.input).toHaveValue('18');
  await expect(result).toContainText('about 18 mm higher');
});

test('a bad text typed before waking is told after it', async ({ page }) => {
  const wake = await openAsleep(page, TOOL);
  const { difference, result } = calculatorOn(page);
  await difference.input.fill('ten');
  await wake();
  await expect(difference.input).toHaveValue('ten');
  await expect(difference.input).toHaveAttribute('aria-invalid', 'true');
  await expect(result).toContainText('An example:');
});
