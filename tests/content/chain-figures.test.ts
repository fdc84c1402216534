import { existsSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { fromLink } from '../../src/tools/kinetic-chain/link.ts';
import { DIST, documentOf, PAGES, served } from '../pages.ts';

const TOPICS = ['/kinetic-chain/', '/foot-alignment/'].map(served);
const ARTICLES = PAGES.filter(({ path }) => TOPICS.some((topic) => path.startsWith(topic) && path !== topic));

test('there are 7 articles on the kinetic chain and on foot alignment', () => {
  expect(ARTICLES).toHaveLength(7);
});

for (const page of ARTICLES) {
  test(`${page.path}: shows the explorer, or it in a state that opens in the tool`, () => {
    const document = documentOf(page);
    if (document.querySelector('#tool .explorer')) return;
    const figures = document.querySelectorAll('figure.kinetic-chain');
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      const image = figure.querySelector('img');
      expect(image?.getAttribute('alt')).toMatch(/wedge of 10°/i);
      expect(existsSync(`${DIST}${image?.getAttribute('src')?.replace(served('/'), '')}`)).toBe(true);
      const link = figure.querySelectorAll('a').find(({ textContent }) => textContent === 'Try it with your numbers')?.getAttribute('href');
      expect(fromLink(new URL(link ?? '', 'https://a.example').hash)?.faults).toEqual([]);
    }
  });
}
