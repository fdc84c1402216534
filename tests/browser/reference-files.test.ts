import { readFileSync } from 'node:fs';
import { served } from '../pages.ts';
import { expect, test } from './fixture.ts';

test.use({ javaScriptEnabled: false });

for (const [name, file, beginning] of [
  ['CSL-JSON', 'leg-length.json', /^\[\s*\{/],
  ['BibTeX', 'leg-length.bib', /^@\w+\{\w+,/],
  ['RIS', 'leg-length.ris', /^TY {2}- \w+/],
] as const) {
  test(`a list of sources can be saved as ${name}, with scripts off`, async ({ page }) => {
    await page.goto(served('/evidence/references/leg-length/'));
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name, exact: true }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe(file);
    expect(readFileSync(await download.path(), 'utf8')).toMatch(beginning);
  });
}
