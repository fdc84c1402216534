import { expect, test } from 'playwright/test';
import { SAMPLED_PAGES } from '../pages.ts';
import { filesOf } from '../source-files.ts';
import { hasDoubleSpace, numberFaults } from './number-style.ts';
import { wordsOn } from './page-words.ts';

for (const page of SAMPLED_PAGES) {
  test(`the numbers of ${page.path} are written in the style of the house`, () => {
    expect(wordsOn(page).split('\n').flatMap(numberFaults)).toEqual([]);
  });
}

// A browser shows many spaces as one, and so only the source has them.
for (const { path, text } of filesOf('src/content/**/*.mdx', 'src/data/**/*.json')) {
  test(`${path} has single spaces between words`, () => {
    expect(text.split('\n').filter(hasDoubleSpace)).toEqual([]);
  });
}
