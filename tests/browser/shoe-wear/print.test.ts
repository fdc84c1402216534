import type { Page } from 'playwright/test';
import { expect, test } from '../fixture.ts';
import { readPdf } from '../pdf.ts';
import { checkerOn, openChecker, TOOL } from './checker-page.ts';

/** A4 at 96 dots an inch, without margins. */
test.use({ viewport: { width: 794, height: 1123 } });

/** Drawings and blocks of the checker that are printed, two at a time, where one lies on the other. */
async function overlaps(page: Page): Promise<string[]> {
  const printed = await page
    .locator('#tool')
    .locator('.sole-map, .check-drawing, .qr, .brushes svg, .signs, .use, .life-bar, .readings, .soles legend, .checks legend')
    .evaluateAll((elements) =>
      elements.flatMap((element) => {
        const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
        const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 30);
        return width * height > 0 ? [{ name: `${element.classList.value || element.localName} ${name}`, left, right, top, bottom }] : [];
      }),
    );
  expect(printed.filter(({ name }) => name.startsWith('sole-map'))).toHaveLength(2);
  const isOver = (a: (typeof printed)[number], b: (typeof printed)[number]) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  return printed.flatMap((one, place) => printed.slice(place + 1).flatMap((other) => (isOver(one, other) ? [`${one.name} / ${other.name}`] : [])));
}

test('on the sheet no drawing lies on another, nor on an answer', async ({ page }) => {
  await page.addInitScript(() => Object.assign(globalThis, { print: () => undefined }));
  const { press, sign, check, room } = await openChecker(page, '#left=heel-outer:3,toe-big:3&right=heel-outer:1&months=9&steps=6000&days=6&patch=25mm&twist=easy');
  await sign('A wound on my foot').check();
  await check('Is the heel cup firm?', 'It gives').check();
  await press('Print this sheet');
  await expect(room.getByRole('img', { name: 'Code that leads to this sheet' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  expect(await overlaps(page)).toEqual([]);
});

test.describe('scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('on the paper form no drawing lies on another, nor on a question', async ({ page }) => {
    await page.goto(TOOL);
    await page.emulateMedia({ media: 'print' });
    await expect(checkerOn(page).room.locator('.check-drawing').last()).toBeVisible();
    expect(await overlaps(page)).toEqual([]);
  });

  for (const format of ['A4', 'Letter'] as const) {
    test(`on ${format} the soles stand whole on one page, and the checks below them or on the next`, async ({ page }) => {
      await page.goto(TOOL);
      const { pieces } = await readPdf(await page.pdf({ format }));
      /** Where words stand, in points from the top of the first sheet: there y grows upwards, and no sheet is this long. */
      const placeOf = (words: string) => {
        const { sheet, y } = pieces.find(({ text }) => text.includes(words)) ?? { sheet: Number.NaN, y: Number.NaN };
        return { sheet, depth: sheet * 10_000 - y };
      };
      const top = placeOf('from below');
      const end = placeOf('No wear on this sole');
      expect(end.sheet).toBe(top.sheet);
      expect(end.depth).toBeGreaterThan(top.depth);
      expect(placeOf('The largest smooth patch').depth).toBeGreaterThan(end.depth);
    });
  }
});
