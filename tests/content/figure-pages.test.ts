import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'playwright/test';
import references from '../../src/data/references.json' with { type: 'json' };
import { vancouver } from '../../src/library/citations.ts';
import { referenceSchema } from '../../src/schemas/reference.ts';
import { DIST, documentOf, FIGURE_SAMPLES, fileOf, OPEN_PAGES, served, SITE } from '../pages.ts';

const squeezed = (text = '') => text.replaceAll(/\s+/g, ' ').trim();
const FIGURES = OPEN_PAGES.filter(({ path }) => path.startsWith(served('/figures/'))).map((page) => {
  const document = documentOf(page);
  const files = document.querySelectorAll('main a[download]').map((link) => fileOf(link.getAttribute('href') ?? ''));
  return { page, document, files, isChart: files.some((file) => file.startsWith('charts/')) };
});
const DRAWINGS = FIGURES.filter(({ isChart }) => !isChart);
const pathsWhere = (figures: typeof FIGURES, breaks: (figure: (typeof FIGURES)[number]) => boolean) =>
  figures.filter(breaks).map(({ page }) => page.path);

test('tests of each page look at 3 figure pages for all: these are there, and all others have the same parts', () => {
  const parts = ({ document }: (typeof FIGURES)[number]) =>
    document.querySelectorAll('main h2, main astro-island').map(({ id, tagName }) => id || tagName).join();
  const samples = FIGURES.filter(({ page }) => FIGURE_SAMPLES.includes(page.path));
  expect(samples.map(({ isChart }) => isChart).sort()).toEqual([false, false, true]);
  const [pattern] = new Set(samples.map((sample) => parts(sample).replace(/uid\S*?,/g, '')));
  expect(pathsWhere(FIGURES, (figure) => parts(figure) !== pattern)).toEqual([]);
});

test('each figure in an article or a page leads to a page of its own', () => {
  // The drawings of the exercises stand on the pages of the exercises.
  const links = OPEN_PAGES.filter(({ path }) => !path.startsWith(served('/treatment/exercises/all/'))).flatMap((page) =>
    documentOf(page)
      .querySelectorAll('figure.figure:not(.large, .exercise)')
      .filter((figure) => figure.querySelector('svg[role=img], img:not([src*="/figures/exercises/"])'))
      .map((figure) => ({ page, own: figure.querySelectorAll('figcaption a').find((link) => link.textContent === 'Save or cite')?.getAttribute('href') })),
  );
  expect(links.length).toBeGreaterThan(20);
  const known = FIGURES.map(({ page }) => page.path);
  expect(links.filter(({ own }) => !own || !known.includes(own)).map(({ page }) => page.path)).toEqual([]);
});

test('what a drawing is said to be is written below it in the same words', () => {
  expect(pathsWhere(FIGURES, ({ document }) => squeezed(document.querySelector('#shows + p')?.textContent) !== squeezed(document.querySelector('main desc')?.textContent))).toEqual([]);
});

test('a drawing that names an angle or a length has its numbers in a table and a file; one that does not says that it has none', () => {
  const namesNumbers = ({ document }: (typeof FIGURES)[number]) => /\d ?(°|mm|cm|%)/.test(document.querySelector('main svg[role=img]')?.textContent ?? '');
  const hasFile = ({ files }: (typeof FIGURES)[number]) => files.some((file) => file.endsWith('.csv'));
  expect(DRAWINGS.filter(namesNumbers).length).toBeGreaterThan(10);
  expect(pathsWhere(DRAWINGS, (figure) => namesNumbers(figure) !== hasFile(figure))).toEqual([]);
  expect(pathsWhere(DRAWINGS, (figure) => hasFile(figure) !== (figure.document.querySelector('main table') !== null))).toEqual([]);
});

test('a table of numbers has a line in the file for each of its own', () => {
  for (const { page, document, files } of DRAWINGS) {
    const csv = files.find((file) => file.endsWith('.csv'));
    const lines = csv ? readFileSync(`${DIST}${csv}`, 'utf8').trim().split('\r\n').length - 1 : 0;
    expect(document.querySelectorAll('main tbody tr').length, page.path).toBe(lines);
  }
});

test('studies are cited before the figure, in the style of all sources, and the figure by its own address', () => {
  const entries = references.map((entry) => squeezed(vancouver(referenceSchema.parse(entry))));
  for (const { page, document } of FIGURES) {
    const cited = document.querySelectorAll('.bibliography > li').map(({ textContent }) => squeezed(textContent));
    const own = cited.pop();
    expect(own, page.path).toMatch(/\[figure\]\. Sole to Spine; 20\d\d\. /);
    expect(own, page.path).toContain(`${new URL(page.path, SITE).href}. CC BY 4.0.`);
    expect(cited.filter((text) => !entries.some((entry) => text.startsWith(entry))), page.path).toEqual([]);
  }
});

test('every drawing is a file that stands alone: named, on white, with source and licence, for programs without tokens', () => {
  for (const { page, document, files } of DRAWINGS) {
    const [svg = ''] = files;
    expect(existsSync(`${DIST}${svg}`), page.path).toBe(true);
    const text = readFileSync(`${DIST}${svg}`, 'utf8');
    // Throws where the file is not well-formed XML.
    const root = new JSDOM(text, { contentType: 'image/svg+xml' }).window.document;
    expect(root.querySelector('title')?.textContent).toBe(document.querySelector('main title')?.textContent);
    const words = [...root.querySelectorAll('text')].map(({ textContent }) => textContent);
    const isCited = document.querySelectorAll('.bibliography > li').length > 1;
    expect(words.some((word) => /^Source: [\p{L} ]+ \d{4}/u.test(word)), page.path).toBe(isCited);
    expect(words).toContain('Drawing: Sole to Spine, CC BY 4.0');
    expect(text, page.path).not.toMatch(/var\(|light-dark|oklch|@layer|currentColor|<script|url\(http/);
  }
});

test('the state of a figure opens in its tool, in the article and on its own page', () => {
  const link = `${served('/tools/leg-length/')}#method=known&difference=10mm&shorter=left`;
  const pages = OPEN_PAGES.filter((page) => documentOf(page).querySelectorAll('a').some(({ textContent, attributes }) =>
    textContent === 'Try it with your numbers' && attributes['href'] === link));
  expect(pages.map(({ path }) => path).sort()).toEqual([served('/figures/leg-length-10mm-left/'), served('/foot-alignment/')].sort());
});
