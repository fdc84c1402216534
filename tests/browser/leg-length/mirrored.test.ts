import type { Locator } from 'playwright/test';
import { expect, test } from '../fixture.ts';
import { openCalculator } from './tool-page.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where each shape of a drawing stands, measured from the drawing's middle line. */
async function shapesOf(drawing: Locator): Promise<Box[]> {
  return drawing.evaluate((svg) => {
    const frame = svg.getBoundingClientRect();
    const middle = (frame.left + frame.right) / 2;
    return [...svg.querySelectorAll('use, path, circle, line')]
      .filter((shape) => !shape.closest('defs'))
      .map((shape) => {
        const { left, right, top, bottom } = shape.getBoundingClientRect();
        return { left: left - middle, right: right - middle, top: top - frame.top, bottom: bottom - frame.top };
      });
  });
}

const mirrored = ({ left, right, ...rest }: Box): Box => ({ ...rest, left: -right, right: -left });
const isNear = (a: Box, b: Box): boolean =>
  [a.left - b.left, a.right - b.right, a.top - b.top, a.bottom - b.bottom].every((gap) => Math.abs(gap) < 0.75);
const missing = (from: Box[], among: Box[]): Box[] => from.filter((box) => !among.some((other) => isNear(box, other)));

test('the sentence names the other side, and nothing else changes', async ({ page }) => {
  const { shorter, result, difference } = await openCalculator(page);
  await difference.input.fill('11');
  await expect(result).toContainText('your right hip joint would stand about 11 mm higher');
  const left = await result.innerText();
  await shorter.selectOption('right');
  await expect(result).toContainText('your left hip joint');
  expect(await result.innerText()).toBe(left.replace(/left|right/g, (side) => (side === 'left' ? 'right' : 'left')));
});

for (const difference of ['12', '30']) {
  test(`the figure of ${difference} mm on the right mirrors the one on the left`, async ({ page }) => {
    const calculator = await openCalculator(page);
    await calculator.difference.input.fill(difference);
    await calculator.shorter.selectOption('left');
    await expect(calculator.skeleton).toHaveAccessibleName(new RegExp(`Left leg ${difference} mm`));
    const left = await shapesOf(calculator.skeleton);
    await calculator.shorter.selectOption('right');
    await expect(calculator.skeleton).toHaveAccessibleName(new RegExp(`Right leg ${difference} mm`));
    const right = await shapesOf(calculator.skeleton);

    expect(left.length).toBeGreaterThan(10);
    expect(right).toHaveLength(left.length);
    expect(missing(left.map(mirrored), right)).toEqual([]);
    expect(missing(right, left.map(mirrored))).toEqual([]);
    expect(missing(left, right), 'the drawing changed at all').not.toEqual([]);
  });
}
