import type { Locator, Page } from 'playwright/test';
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

/** Where a part of the page begins, in whole pixels of the page. */
async function placeOf(part: Locator): Promise<string> {
  return part.evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    return `${Math.round(left + scrollX)}, ${Math.round(top + scrollY)}`;
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

    test('waking with a link moves nothing', async ({ page }) => {
      const { result } = await openCalculator(page, '#method=known&difference=20mm&shorter=right&by=image');
      await expect(result).toContainText('about 20 mm higher');
      expect(await shiftsSoFar(page)).toBeLessThan(0.001);
    });

    test('no result and no message moves a field, the result or the figure', async ({ page }) => {
      const { difference, shorter, hipWidth, result, skeleton } = await openCalculator(page);
      await difference.input.fill('11');
      await expect(skeleton).toHaveAccessibleName(/11 mm/);
      const parts = Object.entries({ difference: difference.input, shorter, hipWidth: hipWidth.input, result, skeleton });
      const places = async () => Promise.all(parts.map(async ([name, part]) => `${name} at ${await placeOf(part)}`));
      const before = await places();
      for (const text of ['0', '22', '7.5', 'abc', '-5', '101', '']) {
        await difference.input.fill(text);
        expect(await places(), `with "${text}" as difference`).toEqual(before);
      }
      await hipWidth.input.fill('abc');
      await expect(hipWidth.input).toHaveAttribute('aria-invalid', 'true');
      expect(await places(), 'with two messages').toEqual(before);
    });
  });
}
