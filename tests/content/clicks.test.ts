import { expect, test } from 'playwright/test';
import { documentOf, fileOf, PAGES, served, type BuiltPage } from '../pages.ts';
import { PROSE } from './prose.ts';

const ORIGIN = 'https://here.example';
const HOME = fileOf(served('/'));

const linkedFrom = (page: BuiltPage): string[] =>
  documentOf(page)
    .querySelectorAll('body a[href]')
    .map((link) => new URL(link.getAttribute('href') ?? '', `${ORIGIN}${page.path}`))
    .flatMap(({ origin, pathname }) => (origin === ORIGIN ? [fileOf(pathname)] : []));

/** The files that at most so many clicks lead to from the home page. */
function within(clicks: number): ReadonlySet<string> {
  if (clicks === 0) return new Set([HOME]);
  const nearer = within(clicks - 1);
  return new Set([...nearer, ...PAGES.filter(({ file }) => nearer.has(file)).flatMap(linkedFrom)]);
}

const articles = PROSE.filter(({ path }) => /^src\/content\/(articles|tools)\//.test(path));

test('every article and every tool is at most 2 clicks from the home page', () => {
  const near = within(2);
  expect(articles.length).toBeGreaterThan(1);
  expect(articles.filter(({ address }) => !near.has(fileOf(served(address)))).map(({ address }) => address)).toEqual([]);
});

test('the home page alone does not lead everywhere, so that the clicks are counted', () => {
  expect(within(0).size).toBe(1);
  expect(within(1).size).toBeLessThan(within(2).size);
});
