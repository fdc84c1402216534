import { expect, test } from '../fixture.ts';
import { sidewaysScroll } from '../sideways.ts';
import { openCalculator } from './tool-page.ts';

test.use({ viewport: { width: 320, height: 568 }, hasTouch: true });

for (const way of ['I know', 'Tape', 'Blocks']) {
  test(`at 320 px every control of "${way}" is whole, and large enough for a thumb`, async ({ page }) => {
    const calculator = await openCalculator(page);
    await calculator.room.locator('.ways label').filter({ hasText: way }).tap();
    await expect(calculator.way(way)).toBeChecked();
    if (way === 'Tape') for (const place of [3, 4, 5]) {
      await calculator.addReading.tap();
      await expect(calculator.reading('Right', place)).toBeVisible();
    }
    // A radio button is as large as its label, which takes the tap.
    const targets = calculator.room.locator('label:has([type=radio]), [type=text], select, button');
    for (const target of await targets.all()) {
      const box = await target.boundingBox();
      const name = await target.evaluate((element) => element.outerHTML.slice(0, 90));
      expect(box?.x, name).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? Number.NaN) + (box?.width ?? Number.NaN), name).toBeLessThanOrEqual(320);
      expect(box?.height, name).toBeGreaterThanOrEqual(44);
      expect(box?.width, name).toBeGreaterThanOrEqual(44);
    }
    expect(await sidewaysScroll(page)).toBe(0);
  });
}

test('at 320 px the calculator answers to taps', async ({ page }) => {
  const { difference, shorter, result } = await openCalculator(page);
  await difference.more.tap();
  await shorter.selectOption('right');
  await expect(result).toContainText('your left hip joint would stand about 11 mm higher');
  expect(await sidewaysScroll(page)).toBe(0);
});

test('at 320 px the longest messages and the largest state still fit', async ({ page }) => {
  const { difference, hipWidth } = await openCalculator(page);
  await difference.input.fill('100');
  await hipWidth.input.fill('120');
  expect(await sidewaysScroll(page)).toBe(0);
  await difference.input.fill('x'.repeat(60));
  await hipWidth.input.fill('-');
  await expect(difference.input).toHaveAttribute('aria-invalid', 'true');
  expect(await sidewaysScroll(page)).toBe(0);
});
