import { SAMPLED_PAGES, served } from '../pages.ts';
import { expect, test } from './fixture.ts';
import { sidewaysScroll } from './sideways.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 375, height: 667 } });

for (const { path } of SAMPLED_PAGES) {
  test(`${path} reads with scripts off`, async ({ page, problems }) => {
    await page.goto(path);

    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('h1')).toBeVisible();
    const words = (await page.locator('main').innerText()).split(/\s+/);
    expect(words.length).toBeGreaterThan(20);

    for (const figure of await page.locator('main svg[role="img"]').all()) {
      const box = await figure.boundingBox();
      // 2 views of one figure share its width.
      const views = await figure.evaluate((drawing) => drawing.parentElement?.matches('.views') === true ? drawing.parentElement.childElementCount : 1);
      expect((box?.width ?? 0) * views, 'width of a figure').toBeGreaterThan(200);
      expect(box?.height, 'height of a figure').toBeGreaterThan(100);
    }
    expect(await sidewaysScroll(page)).toBe(0);
    expect(problems).toEqual([]);
  });
}

test('the article and the tool page draw their figures with scripts off', async ({ page }) => {
  await page.goto(served('/foot-alignment/leg-length-difference/'));
  expect(await page.locator('main figure :is(svg[role="img"], img)').count()).toBeGreaterThanOrEqual(3);
  for (const image of await page.locator('main figure img').all()) {
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => image.evaluate((file) => file instanceof HTMLImageElement && file.naturalWidth)).toBeGreaterThan(200);
  }
  await page.goto(served('/tools/leg-length/'));
  expect(await page.locator('main svg[role="img"]').count()).toBeGreaterThanOrEqual(3);
});
