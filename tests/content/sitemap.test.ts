import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'playwright/test';
import { DIST, documentOf, OPEN_PAGES, served, SITE } from '../pages.ts';
import { printedDay } from './printed-dates.ts';

test('the sitemap lists exactly the pages that may be listed, each with the day printed as "Last changed"', () => {
  const rows = parse(readFileSync(`${DIST}sitemap.xml`, 'utf8'))
    .querySelectorAll('url')
    .map((row) => [row.querySelector('loc')?.textContent, row.querySelector('lastmod')?.textContent]);
  const pages = OPEN_PAGES.map((page) => [new URL(page.path, SITE).href, printedDay(documentOf(page), 'Last changed')]);
  expect(rows.sort()).toEqual(pages.sort());
});

test('robots.txt lets everyone in and names the sitemap', () => {
  const sitemap = new URL(served('/sitemap.xml'), SITE).href;
  expect(readFileSync(`${DIST}robots.txt`, 'utf8')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
});

test('the days printed on a page are in order: changed and checked in the past of the next check', () => {
  for (const page of OPEN_PAGES) {
    const document = documentOf(page);
    const [checked, changed, next] = ['Facts last checked', 'Last changed', 'Next check due'].map((label) => printedDay(document, label) ?? '');
    for (const day of [checked, changed, next]) expect(day, page.path).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect([checked, changed].every((day) => String(day) < String(next)), page.path).toBe(true);
  }
});
