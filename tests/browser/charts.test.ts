import { CHART_NAMES } from '../../src/charts/list.ts';
import { documentOf, PAGES, served } from '../pages.ts';
import { axeFaults } from './axe.ts';
import { contrastWithCanvas } from './contrast.ts';
import { expect, test } from './fixture.ts';
import { sidewaysScroll } from './sideways.ts';

const holds = (name: string) => PAGES.find((page) => documentOf(page).querySelector(`figure a[href$="/figures/${name}/"]`));

for (const name of CHART_NAMES) {
  const path = holds(name)?.path ?? `/no-page-shows-${name}/`;
  const figure = `figure:has(a[href$="/figures/${name}/"])`;

  test(`${name}, 320 px: its words can be read: at least 12 px, apart from each other, inside the drawing`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const drawing = page.locator(`${figure} svg[role=img]`);
    const frame = await drawing.boundingBox();
    const words = await drawing.locator('text').evaluateAll((texts) =>
      texts.map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const scale = text instanceof SVGGraphicsElement ? text.getScreenCTM()?.a : undefined;
        const size = (scale ?? 0) * parseFloat(getComputedStyle(text).fontSize);
        return { said: text.textContent, left, right, top, bottom, size };
      }),
    );
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter(({ size }) => size < 12)).toEqual([]);
    expect(words.filter(({ left, right }) => left < (frame?.x ?? 0) - 1 || right > (frame?.x ?? 0) + (frame?.width ?? 0) + 1)).toEqual([]);
    // Two pixels of a line's height are empty above and below its letters.
    const covers = (a: (typeof words)[number], b: (typeof words)[number]) =>
      a.left < b.right && b.left < a.right && a.top + 2 < b.bottom - 2 && b.top + 2 < a.bottom - 2;
    const covered = words.flatMap((a, index) => words.slice(index + 1).filter((b) => covers(a, b)).map((b) => `${a.said} | ${b.said}`));
    expect(covered).toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${name}, ${colorScheme}, 320 px`, () => {
      test.use({ colorScheme, viewport: { width: 320, height: 640 } });

      test('axe finds nothing, with the numbers open, and the page stays as wide as the screen', async ({ page }) => {
        await page.goto(path);
        await page.locator(`${figure} summary`).click();
        await expect(page.locator(`${figure} table`)).toBeVisible();
        expect(await sidewaysScroll(page)).toBe(0);
        expect(await axeFaults(page, figure)).toEqual([]);
      });

      test('its words and the marks that mean something stand out', async ({ page }) => {
        await page.goto(path);
        const words = await contrastWithCanvas(page.locator(`${figure} svg text`), 'fill');
        const marks = await contrastWithCanvas(page.locator(`${figure} svg path:not([stroke-opacity], [stroke="var(--hairline)"])`), 'stroke');
        expect(words.filter(({ contrast }) => contrast < 7)).toEqual([]);
        expect(marks.length).toBeGreaterThan(1);
        expect(marks.filter(({ contrast }) => contrast < 3)).toEqual([]);
      });
    });
  }

  test(`${name}: both files come down`, async ({ page, request }) => {
    await page.goto(served(`/figures/${name}/`));
    const links = await page.locator('main a[download]').all();
    expect(links).toHaveLength(2);
    for (const link of links) {
      const answer = await request.get((await link.getAttribute('href')) ?? '');
      expect(answer.status()).toBe(200);
      expect((await answer.body()).length).toBeGreaterThan(200);
    }
  });
}
