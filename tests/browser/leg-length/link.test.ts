import { expect, test } from '../fixture.ts';
import { awake, openCalculator } from './tool-page.ts';

const KNOWN = '#method=known&difference=20mm&shorter=left&by=image&width=180mm';

test('a link of a known difference fills in every field', async ({ page }) => {
  const { way, difference, shorter, measuredBy, hipWidth, result, note } = await openCalculator(page, KNOWN);
  await expect(result).toContainText('your right hip joint would stand about 20 mm higher');
  await expect(way('I know')).toBeChecked();
  await expect(difference.input).toHaveValue('20');
  await expect(shorter).toHaveValue('left');
  await expect(measuredBy).toHaveValue('image');
  await expect(hipWidth.input).toHaveValue('180');
  await expect(note).toHaveCount(0);
});

for (const [unit, left, right] of [
  ['mm', '902,905', '893,895'],
  ['cm', '90.2,90.5', '89.3,89.5'],
  ['in', '35.51,35.63', '35.16,35.24'],
] as const) {
  test(`a link of tape readings in ${unit} fills in every reading`, async ({ page }) => {
    const { way, reading, tapeUnit, result, note } = await openCalculator(page, `#method=tape&left=${left}${unit}&right=${right}${unit}`);
    await expect(result).toContainText(/your left hip joint would stand about 9\.[3-7] mm higher/);
    await expect(way('Tape')).toBeChecked();
    const typed = [...left.split(','), ...right.split(',')];
    const fields = [reading('Left', 1), reading('Left', 2), reading('Right', 1), reading('Right', 2)];
    for (const [place, field] of fields.entries()) await expect(field).toHaveValue(typed[place] ?? '');
    await expect(tapeUnit).toHaveValue(unit);
    await expect(note).toHaveCount(0);
  });
}

for (const [height, typed, leg] of [
  ['12mm', '12', '900mm'],
  ['1.2cm', '1.2', '90cm'],
  ['0.47in', '0.47', '35.43in'],
] as const) {
  test(`a link of blocks of ${height} fills in every field`, async ({ page }) => {
    const calculator = await openCalculator(page, `#method=blocks&height=${height}&shorter=right&leg=${leg}`);
    await expect(calculator.result).toContainText(/your left hip joint would stand about (11\.9|12) mm higher/);
    await expect(calculator.height.input).toHaveValue(typed);
    await expect(calculator.shorter).toHaveValue('right');
    await expect(calculator.hipWidth.input).toHaveValue('171');
    await expect(calculator.note).toHaveCount(0);
  });
}

test('two links pasted in one tab both count', async ({ page }) => {
  const { result, way } = await openCalculator(page, KNOWN);
  await expect(result).toContainText('about 20 mm higher');
  await page.evaluate(() => void (location.hash = 'method=blocks&height=12mm&shorter=right'));
  await expect(result).toContainText('your left hip joint would stand about 12 mm higher');
  await expect(way('Blocks')).toBeChecked();
  await page.goBack();
  await expect(result).toContainText('your right hip joint would stand about 20 mm higher');
  await page.goForward();
  await expect(result).toContainText('about 12 mm higher');
});

test('the first of a repeated key wins', async ({ page }) => {
  const { result } = await openCalculator(page, '#method=known&difference=7mm&difference=30mm');
  await expect(result).toContainText('about 7 mm higher');
});

test('reload and Back restore what was typed', async ({ page }) => {
  const { difference, result } = await openCalculator(page);
  await difference.input.fill('23');
  await expect(page).toHaveURL(/difference=23mm/);
  await page.reload();
  await awake(page);
  await expect(result).toContainText('about 23 mm higher');
  await page.goto('/about/');
  await page.goBack();
  await awake(page);
  await expect(difference.input).toHaveValue('23');
  await expect(result).toContainText('about 23 mm higher');
});

test('a contents link moves the page and keeps the state in the address', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const { result } = await openCalculator(page, KNOWN);
  await expect(result).toContainText('about 20 mm higher');
  const address = page.url();
  await page.locator('.contents').getByRole('link', { name: 'How is it calculated?' }).click();
  await expect(page.getByRole('heading', { name: 'How is it calculated?' })).toBeInViewport();
  await expect(page).toHaveURL(address);
  await expect(result).toContainText('about 20 mm higher');
});

test('the skip link moves the focus and keeps the state', async ({ page }) => {
  const { difference, result } = await openCalculator(page);
  await difference.input.fill('23');
  await expect(page).toHaveURL(/difference=23mm/);
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await skip.focus();
  await skip.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expect(page).toHaveURL(/difference=23mm/);
  await expect(result).toContainText('about 23 mm higher');
});

test('a plain anchor is no state and leaves the example alone', async ({ page }) => {
  const { result, note } = await openCalculator(page, '#tape');
  await expect(result).toContainText('An example:');
  await expect(note).toHaveCount(0);
  await expect(page).toHaveURL(/#tape$/);
});
