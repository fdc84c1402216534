import { expect, test } from '../fixture.ts';
import { openCalculator, withoutKind } from './tool-page.ts';

const SAME_LENGTH = [
  { unit: 'mm', text: '15', higher: '15 mm', tilt: '5.1°' },
  { unit: 'cm', text: '1.5', higher: '15 mm', tilt: '5.1°' },
  { unit: 'cm', text: '1,5', higher: '15 mm', tilt: '5.1°' },
  { unit: 'in', text: '0.5', higher: '13 mm', tilt: '4.3°' },
  { unit: 'in', text: '0,5', higher: '13 mm', tilt: '4.3°' },
  { unit: 'mm', text: '7,5', higher: '7.5 mm', tilt: '2.5°' },
  { unit: 'mm', text: ' 7.5 ', higher: '7.5 mm', tilt: '2.5°' },
];

for (const { unit, text, higher, tilt } of SAME_LENGTH) {
  test(`"${text}" in ${unit} reads as ${higher}`, async ({ page }) => {
    const { difference, result } = await openCalculator(page);
    await difference.unit.selectOption(unit);
    await difference.input.fill(text);
    await expect(result).toContainText(`about ${higher} higher and your pelvis would tilt about ${tilt}`);
    await expect(difference.input).not.toHaveAttribute('aria-invalid');
  });
}

test('another unit says the same length in other numbers', async ({ page }) => {
  const { difference, hipWidth, result } = await openCalculator(page);
  const before = withoutKind(await result.innerText());
  await difference.unit.selectOption('cm');
  await expect(difference.input).toHaveValue('1');
  await hipWidth.unit.selectOption('in');
  await expect(hipWidth.input).toHaveValue('6.693');
  await expect(hipWidth.unit).toHaveValue('in');
  await expect(difference.unit).toHaveValue('cm');
  await expect(result).toContainText('Your result:');
  expect(withoutKind(await result.innerText())).toBe(before);
});

test('the units are offered by the names readers use', async ({ page }) => {
  const { difference } = await openCalculator(page);
  await expect(difference.unit.getByRole('option')).toHaveText(['mm', 'cm', 'inches']);
});
