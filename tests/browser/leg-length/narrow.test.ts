import { expect, test } from '../fixture.ts';
import { sidewaysScroll } from '../sideways.ts';
import { openCalculator } from './tool-page.ts';

test.use({ viewport: { width: 320, height: 568 }, hasTouch: true });

test('at 320 px every control is whole, and large enough for a thumb', async ({ page }) => {
  const { room } = await openCalculator(page);
  for (const control of await room.locator('input, select, button').all()) {
    const box = await control.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? Number.NaN) + (box?.width ?? Number.NaN)).toBeLessThanOrEqual(320);
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThanOrEqual(44);
  }
});

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
