import { served } from '../pages.ts';
import { contrastWithCanvas } from './contrast.ts';
import { expect, test } from './fixture.ts';

const PATHS = ['/tools/leg-length/', '/foot-alignment/leg-length-difference/', '/figures/leg-length-kinds/'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`forced colours, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: 'active' } });

    for (const path of PATHS) {
      test(`the figures of ${path} stand out from the canvas`, async ({ page }) => {
        await page.goto(served(path));
        const words = await contrastWithCanvas(page.locator('main svg[role="img"] text'), 'fill');
        const lines = await contrastWithCanvas(page.locator('main svg[role="img"] :is(path, circle, line, use)'), 'stroke');
        expect(words.length).toBeGreaterThan(5);
        expect(lines.length).toBeGreaterThan(15);
        expect(words.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
        expect(lines.filter(({ contrast }) => contrast < 3)).toEqual([]);
      });
    }
  });
}
