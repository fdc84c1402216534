import { existsSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { DIST, documentOf, fileOf, PAGES, type BuiltPage } from '../pages.ts';

const ORIGIN = 'https://here.example';
const documents = new Map(PAGES.map((page) => [page.file, documentOf(page)]));

interface Link {
  readonly href: string;
  readonly url: URL;
}

const linksOf = ({ file, path }: BuiltPage, selector: string): Link[] =>
  (documents.get(file)?.querySelectorAll(selector) ?? []).flatMap((element) => {
    const href = element.getAttribute('href') ?? element.getAttribute('src');
    return href === undefined ? [] : [{ href, url: new URL(href, `${ORIGIN}${path}`) }];
  });

function problemWith({ href, url }: Link): string | undefined {
  if (url.origin !== ORIGIN) return ['https:', 'http:', 'tel:'].includes(url.protocol) ? undefined : `${href}: not a web address`;
  const file = fileOf(url.pathname);
  if (!existsSync(`${DIST}${file}`)) return `${href}: there is no ${file}`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  const target = documents.get(file);
  // With an equals sign it fills a tool in.
  const isAnchor = anchor && !anchor.includes('=');
  return isAnchor && target && !target.querySelectorAll('[id]').some(({ id }) => id === anchor) ? `${href}: no such anchor` : undefined;
}

for (const page of PAGES) {
  test(`every link and anchor of ${page.path} leads somewhere`, () => {
    const links = linksOf(page, 'a[href], area[href], link[href], use[href], [src]');
    expect(links.length).toBeGreaterThan(0);
    expect(links.map(problemWith).filter(Boolean)).toEqual([]);
  });

  test(`no link of ${page.path} is empty or says only "here"`, () => {
    const texts = (documents.get(page.file)?.querySelectorAll('a') ?? []).map(
      (link) => link.getAttribute('aria-label') ?? link.textContent.trim(),
    );
    expect(texts.filter((text) => /^(|here|click here|link|more|read more)$/i.test(text))).toEqual([]);
  });
}

test('every page is linked from the body or the navigation of another page', () => {
  const linked = new Set(
    PAGES.flatMap((page) =>
      linksOf(page, 'body a[href]').flatMap(({ url }) =>
        url.origin === ORIGIN && fileOf(url.pathname) !== page.file ? fileOf(url.pathname) : [],
      ),
    ),
  );
  expect(PAGES.filter(({ file }) => file !== '404.html' && !linked.has(file)).map(({ path }) => path)).toEqual([]);
});
