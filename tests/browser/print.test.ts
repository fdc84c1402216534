import { SAMPLED_PAGES, served } from '../pages.ts';
import { expect, test } from './fixture.ts';
import { wakeIslands } from './islands.ts';
import { markCorners, markMenus } from './markers.ts';
import { lettersOf, readPdf } from './pdf.ts';

for (const { path } of SAMPLED_PAGES) {
  test(`${path} prints on A4 and Letter without a cut figure and without navigation`, async ({ page }) => {
    await page.goto(path);
    await wakeIslands(page);
    const heading = lettersOf(await page.locator('h1').innerText());
    const menus = await markMenus(page);
    expect(menus.length).toBeGreaterThan(2);
    const marked = await markCorners(page);

    for (const format of ['A4', 'Letter'] as const) {
      const { pieces, size } = await readPdf(await page.pdf({ format }));
      const text = pieces.map((piece) => piece.text).join(' ');
      expect(lettersOf(text)).toContain(heading);
      for (const menu of menus) expect(text, `without "${menu.name}"`).not.toContain(menu.word);

      for (const { name, top, bottom } of marked) {
        const [above, below] = [top, bottom].map((word) => pieces.find(({ text }) => text.includes(word)));
        expect(above?.sheet, `${name} is printed`).toBeGreaterThan(0);
        expect(below?.sheet, `sheet of the lower end of ${name}, ${format}`).toBe(above?.sheet);
        expect(above?.x, `left edge of ${name}, ${format}`).toBeGreaterThanOrEqual(0);
        expect((below?.x ?? Number.NaN) + (below?.width ?? Number.NaN), `right edge of ${name}, ${format}`).toBeLessThanOrEqual(size.width);
        expect(above?.y).toBeLessThanOrEqual(size.height);
        expect(below?.y).toBeGreaterThanOrEqual(0);
      }
    }
  });
}

test('numbers that the reader left closed are not printed; numbers that stand open are', async ({ page }) => {
  await page.goto(served('/kinetic-chain/shock-absorption/'));
  const numbers = page.locator('figure details');
  await numbers.first().locator('summary').click();
  await page.emulateMedia({ media: 'print' });
  await expect(numbers.first()).toBeVisible();
  await expect(numbers.first().locator('table')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await numbers.first().locator('summary').click();
  await page.emulateMedia({ media: 'print' });
  await expect(numbers.first()).toBeHidden();
});
