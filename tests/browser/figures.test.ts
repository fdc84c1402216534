import { FIGURE_STATES } from '../../src/figures/plates/states.ts';
import { served } from '../pages.ts';
import { axeFaults } from './axe.ts';
import { contrastWithCanvas } from './contrast.ts';
import { expect, test } from './fixture.ts';
import { sidewaysScroll } from './sideways.ts';

const PAGES = [
  { path: '/about/figures/', states: FIGURE_STATES.leg },
  { path: '/about/figures/back/', states: FIGURE_STATES.back },
] as const;

for (const { path, states } of PAGES) {
  test.describe(path, () => {
    test('every state has its figure, with a name and a description of its own', async ({ page }) => {
      await page.goto(served(path));
      await expect(page.locator('main svg')).toHaveCount(states.length);
      for (const { id } of states) {
        const figure = page.locator(`svg:has(> #${id}-t)`);
        await expect(figure).toHaveRole('img');
        await expect(figure).toHaveAccessibleName(/\w+.*\. *$/);
        await expect(figure.locator('title')).toHaveText(/^.{10,90}$/);
        await expect(figure.locator('desc')).toHaveText(/^.{60,}\.$/);
      }
    });

    test('no id stands twice, and every bone that is used is there', async ({ page }) => {
      await page.goto(served(path));
      const { ids, missing } = await page.evaluate(() => ({
        ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
        missing: [...document.querySelectorAll('use')].map((use) => use.getAttribute('href') ?? '').filter((href) => !document.querySelector(href)),
      }));
      expect(new Set(ids).size).toBe(ids.length);
      expect(missing).toEqual([]);
    });

    for (const width of [320, 375, 1280]) {
      test(`figures fit their boxes at ${width} px, and no words are cut or run into others`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(served(path));
        expect(await sidewaysScroll(page)).toBe(0);
        const problems = await page.locator('main svg[role="img"]').evaluateAll((figures) =>
          figures.flatMap((figure) => {
            const name = figure.querySelector('title')?.textContent ?? '';
            const frame = figure.getBoundingClientRect();
            const words = [...figure.querySelectorAll('text')].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
            const cut = words.filter(
              ({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1,
            );
            const meeting = words.flatMap((one, index) =>
              words.slice(index + 1).filter(
                ({ box }) =>
                  Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left) > 1 &&
                  Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top) > 4,
              ).map(({ text }) => `${name}: "${one.text}" meets "${text}"`),
            );
            return [...cut.map(({ text }) => `${name}: "${text}" is cut`), ...meeting];
          }),
        );
        expect(problems).toEqual([]);
        const outside = await page.locator('main svg[role="img"]').evaluateAll((figures) =>
          figures.filter((figure) => {
            const { left, right, width: wide, height } = figure.getBoundingClientRect();
            return left < 0 || right > innerWidth || wide < 240 || height < 150;
          }).length,
        );
        expect(outside).toBe(0);
      });
    }

    test('letters are at least 12 px high on a phone 375 px wide', async ({ page }) => {
      await page.setViewportSize({ width: 375, height: 667 });
      await page.goto(served(path));
      const sizes = await page.locator('main svg[role="img"] text').evaluateAll((words) =>
        words.map((word) => {
          const scale = word instanceof SVGTextElement ? (word.getScreenCTM()?.d ?? 0) : 0;
          return Number.parseFloat(getComputedStyle(word).fontSize) * scale;
        }),
      );
      expect(sizes.length).toBeGreaterThan(20);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`forced colours, ${colorScheme}: axe finds nothing, words and lines stand out`, async ({ browser, baseURL }) => {
        const context = await browser.newContext({ colorScheme, forcedColors: 'active', ...(baseURL && { baseURL }) });
        const page = await context.newPage();
        await page.goto(served(path));
        expect(await axeFaults(page)).toEqual([]);
        const words = await contrastWithCanvas(page.locator('main svg[role="img"] text'), 'fill');
        const lines = await contrastWithCanvas(page.locator('main svg[role="img"] :is(path, circle, line, use)'), 'stroke');
        expect(lines.length).toBeGreaterThan(20);
        expect(words.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
        expect(lines.filter(({ contrast }) => contrast < 3)).toEqual([]);
        await context.close();
      });
    }
  });
}
