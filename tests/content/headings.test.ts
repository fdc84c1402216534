import { expect, test } from 'playwright/test';
import { documentOf, SAMPLED_PAGES } from '../pages.ts';

for (const page of SAMPLED_PAGES) {
  test(`the headings of ${page.path} go down one level at a time, and begin with the h1`, () => {
    const levels = documentOf(page).querySelectorAll('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels[0]).toBe(1);
    const jumps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
  });

  test(`no two headings of ${page.path} say the same`, () => {
    const texts = documentOf(page).querySelectorAll('h1, h2, h3').map(({ textContent }) => textContent.trim());
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
}
