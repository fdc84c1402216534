import { served } from '../pages.ts';
import { expect, test } from './fixture.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const path of ['/foot-alignment/leg-length-difference/', '/tools/leg-length/']) {
  test(`nothing moves on ${path} under reduced motion`, async ({ page }) => {
    await page.goto(served(path));
    await page.mouse.wheel(0, 2000);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
}

test('the chain line moves when motion is welcome', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ reducedMotion: 'no-preference', ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(served('/foot-alignment/leg-length-difference/'));
  expect(await page.evaluate(() => document.getAnimations().length)).toBeGreaterThan(0);
  await context.close();
});
