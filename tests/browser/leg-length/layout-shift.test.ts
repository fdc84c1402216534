import type { Page } from 'playwright/test';
import { expect, test } from '../fixture.ts';
import { openCalculator } from './tool-page.ts';

/** Sum of all layout shifts so far. */
async function shiftsSoFar(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let sum = 0;
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) sum += 'value' in entry ? Number(entry.value) : Number.NaN;
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    add(observer.takeRecords());
    return sum;
  });
}

for (const { width, height } of [
  { width: 320, height: 568 },
  { width: 375, height: 667 },
  { width: 1280, height: 800 },
]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height } });

    test('waking moves nothing', async ({ page }) => {
      await openCalculator(page);
      expect(await shiftsSoFar(page)).toBeLessThan(0.001);
    });

    test('no result and no message moves a field, the result or the figure', async ({ page }) => {
      const { difference, shorter, hipWidth, result, skeleton } = await openCalculator(page);
      const places = async () =>
        Promise.all(
          Object.entries({ difference: difference.input, shorter, hipWidth: hipWidth.input, result, skeleton }).map(
            async ([name, part]) => {
              const { x, y } = await part.evaluate((element) => {
                const { left, top } = element.getBoundingClientRect();
                return { x: Math.round(left + scrollX), y: Math.round(top + scrollY) };
              });
              return `${name} at ${x}, ${y}`;
            },
          ),
        );
      const before = await places();
      for (const text of ['0', '22', 'abc', '-5', '101', '']) {
        await difference.input.fill(text);
        expect(await places(), `with "${text}" as difference`).toEqual(before);
      }
      await hipWidth.input.fill('abc');
      await expect(hipWidth.input).toHaveAttribute('aria-invalid', 'true');
      expect(await places(), 'with two messages').toEqual(before);
    });
  });
}
