import { expect, test } from '../fixture.ts';
import { lettersOf, readPdf } from '../pdf.ts';
import { BUTTON, CLAIM_PAGE } from './claim-page.ts';

test('on paper every claim has its note, under the number that its words carry', async ({ page }) => {
  await page.goto(CLAIM_PAGE.path);
  const notes = await page.locator(`${BUTTON} + [popover]`).evaluateAll((elements) => elements.map((element) => element.textContent));
  const claims = await page.locator('mark').evaluateAll((elements) => elements.map((element) => element.textContent));
  expect(notes.length).toBeGreaterThan(0);

  for (const format of ['A4', 'Letter'] as const) {
    const { pieces, size } = await readPdf(await page.pdf({ format }));
    const letters = lettersOf(pieces.map(({ text }) => text).join(' '));
    for (const words of notes) expect(letters).toContain(lettersOf(words));
    // A sheet may end in the middle of a claim.
    for (const words of claims.map(lettersOf)) for (const end of [words.slice(0, 12), words.slice(-12)]) expect(letters).toContain(end);

    const text = pieces.map((piece) => piece.text).join(' ').replaceAll(/\s+/g, ' ');
    for (const number of notes.keys()) expect(text, `note ${number + 1}`).toMatch(new RegExp(`\\b${number + 1}\\. [▲◆▼○]`));
    expect(pieces.filter(({ x, width }) => x < 0 || x + width > size.width + 1).map((piece) => piece.text)).toEqual([]);
  }
});
