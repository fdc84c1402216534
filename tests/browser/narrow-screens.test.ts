import { SAMPLED_PAGES } from '../pages.ts';
import { expect, test } from './fixture.ts';
import { sidewaysScroll } from './sideways.ts';

test.use({ viewport: { width: 320, height: 568 } });

for (const { path } of SAMPLED_PAGES) {
  test(`${path} fits 320 px, also with text twice as large`, async ({ page }) => {
    await page.goto(path);
    expect(await sidewaysScroll(page), 'at the usual text size').toBe(0);

    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await sidewaysScroll(page), 'at 200 % text').toBe(0);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await sidewaysScroll(page), 'at 200 % text on a wide screen').toBe(0);
  });
}
