import type { Page } from 'playwright/test';
import { served } from '../pages.ts';
import { contrastWithCanvas, type Painted } from './contrast.ts';
import { expect, test } from './fixture.ts';

const PATHS = ['/tools/leg-length/', '/foot-alignment/leg-length-difference/', '/figures/leg-length-kinds/', '/kinetic-chain/compensation/'];

interface Paints {
  readonly words: readonly Painted[];
  readonly lines: readonly Painted[];
}

const paintsIn = async (page: Page, drawing: string): Promise<Paints> => ({
  words: await contrastWithCanvas(page.locator(`${drawing} text`), 'fill'),
  lines: await contrastWithCanvas(page.locator(`${drawing} :is(path, circle, line, use)`), 'stroke'),
});

/** What the figures of a page show that stand in files of their own. */
async function paintsInFiles(page: Page): Promise<Paints[]> {
  const sources = await page.locator('main figure.figure > img').evaluateAll((images) => images.map((image) => image.getAttribute('src') ?? ''));
  const paints: Paints[] = [];
  for (const source of sources) {
    await page.goto(source);
    paints.push(await paintsIn(page, ':root'));
  }
  return paints;
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`forced colours, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: 'active' } });

    for (const path of PATHS) {
      test(`the figures of ${path} stand out from the canvas`, async ({ page }) => {
        await page.goto(served(path));
        const own = await paintsIn(page, 'main svg[role="img"]');
        const all = [own, ...(await paintsInFiles(page))];
        const words = all.flatMap((paints) => paints.words);
        const lines = all.flatMap((paints) => paints.lines);
        expect(words.length).toBeGreaterThan(5);
        expect(lines.length).toBeGreaterThan(20);
        expect(words.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
        expect(own.lines.filter(({ contrast }) => contrast < 3)).toEqual([]);
        // In a file, which keeps its colours, a grid stays as quiet as it is meant to be.
        expect(lines.filter(({ shape, contrast }) => contrast < 3 && !shape.includes('class="grid"'))).toEqual([]);
      });
    }
  });
}
