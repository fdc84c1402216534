import { expect, test } from 'playwright/test';
import { documentOf, OPEN_PAGES, PAGES, SITE, type BuiltPage } from '../pages.ts';

function headOf(page: BuiltPage) {
  const document = documentOf(page);
  const all = (selector: string, attribute: string) =>
    document.querySelectorAll(selector).map((element) => element.getAttribute(attribute));
  return {
    titles: document.querySelectorAll('head > title').map(({ textContent }) => textContent),
    descriptions: all('meta[name=description]', 'content'),
    canonicals: all('link[rel=canonical]', 'href'),
    robots: all('meta[name=robots]', 'content'),
    headings: document.querySelectorAll('h1').map(({ textContent }) => textContent.trim()),
    language: document.querySelector('html')?.getAttribute('lang'),
  };
}

for (const page of PAGES) {
  const { titles, descriptions, headings, language } = headOf(page);

  test(`${page.path} has one title of 10 to 60 characters and one description of 50 to 160`, () => {
    expect([titles.length, descriptions.length]).toEqual([1, 1]);
    expect(titles[0]).toMatch(/^.{10,60}$/);
    expect(descriptions[0]).toMatch(/^.{50,160}$/);
  });

  test(`${page.path} has one h1 with words in it, in British English`, () => {
    expect(headings).toHaveLength(1);
    expect(headings[0]).not.toBe('');
    expect(language).toBe('en-GB');
  });
}

for (const page of OPEN_PAGES) {
  test(`${page.path} names its one full address, with a slash at the end, and may be listed`, () => {
    const { canonicals, robots } = headOf(page);
    expect(canonicals).toEqual([new URL(page.path, SITE).href]);
    expect(canonicals[0]).toMatch(/^https?:\/\/.*\/$/);
    expect(robots).toEqual([]);
  });
}

test('the 404 page is not listed by search engines', () => {
  const [page] = PAGES.filter(({ file }) => file === '404.html');
  expect(page && headOf(page)).toMatchObject({ robots: ['noindex'], canonicals: [] });
});

test('no two pages share a title, a description or an address', () => {
  for (const part of ['titles', 'descriptions', 'canonicals'] as const) {
    const values = PAGES.flatMap((page) => headOf(page)[part]);
    expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
  }
});
