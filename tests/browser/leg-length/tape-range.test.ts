import { expect, test } from '../fixture.ts';
import { openCalculator } from './tool-page.ts';

test('a reading of 20 is told before the other leg has one', async ({ page }) => {
  const { way, reading } = await openCalculator(page);
  await way('Tape').check();
  await reading('Left', 1).fill('20');
  await expect(reading('Left', 1)).toHaveAttribute('aria-invalid', 'true');
  await expect(reading('Left', 1)).toHaveAccessibleDescription(/Too small.*500 to 1300 mm/);
});

test('a spacing out of range is told beside a difference that is no number', async ({ page }) => {
  const { difference, hipWidth } = await openCalculator(page);
  await difference.input.fill('many');
  await hipWidth.input.fill('9');
  await expect(hipWidth.input).toHaveAccessibleDescription(/Too small/);
});
