import { readFileSync } from 'node:fs';
import Cite from 'citation-js';
import { expect, test } from 'playwright/test';
import data from '../../src/data/references.json' with { type: 'json' };
import { vancouver } from '../../src/library/citations.ts';
import { referenceSchema } from '../../src/schemas/reference.ts';
import { DIST, documentOf, fileOf, OPEN_PAGES, served } from '../pages.ts';

const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Every page with a list of sources: its heading, its address and the entries as they read. */
const CITING = OPEN_PAGES.map((page) => {
  const document = documentOf(page);
  return {
    use: [squeezed(document.querySelector('h1')?.textContent ?? ''), page.path],
    sources: document.querySelectorAll('.sources ol > li').map(({ textContent }) => squeezed(textContent)),
  };
});

/** The pages on which the entry of an id is found, as list of uses. */
function pagesCiting(id: string): string[][] {
  const entry = vancouver(referenceSchema.parse(data.find((candidate) => candidate.id === id)));
  return CITING.filter(({ sources }) => sources.some((source) => source.startsWith(entry))).map(({ use }) => use);
}

const lists = OPEN_PAGES.filter(({ path }) => /\/evidence\/references\/[^/]+\/$/.test(path));

for (const list of lists) {
  const document = documentOf(list);

  test(`the downloads of ${list.path} hold the entries that it shows, and nothing of ours`, () => {
    const shown = document.querySelectorAll('.bibliography > li').map(({ id }) => id);
    const expected = shown.map((id) => data.find((entry) => entry.id === id)).map((entry) => ({ title: entry?.title, DOI: entry?.DOI }));
    const files = document.querySelectorAll('a[download]').map((link) => link.getAttribute('href') ?? '');
    expect(files.map((file) => file.split('.').at(-1))).toEqual(['json', 'bib', 'ris']);
    for (const file of files) {
      const text = readFileSync(`${DIST}${fileOf(file)}`, 'utf8');
      expect(new Cite(text).data.map(({ title, DOI }) => ({ title, DOI })), file).toEqual(expected);
    }
  });

  test(`${list.path} shows which claims rest on each entry, and the row of each names it`, () => {
    const claims = document.querySelectorAll(`.uses a[href^="${served('/evidence/claims/')}"]`);
    expect(claims.length).toBeGreaterThan(0);
    for (const link of claims) {
      const [path = '', row = ''] = link.getAttribute('href')?.split('#') ?? [];
      const page = OPEN_PAGES.find((candidate) => candidate.path === path);
      const named = page && documentOf(page).getElementById(row)?.querySelectorAll('a').map((source) => source.getAttribute('href'));
      expect(named).toContain(`${list.path}#${link.closest('li')?.id}`);
    }
  });

  test(`${list.path} shows where each entry is cited: on every page that lists it, and on no other`, () => {
    for (const entry of document.querySelectorAll('.bibliography > li')) {
      const shown = entry.querySelectorAll('.uses a').map((link) => [squeezed(link.textContent), link.getAttribute('href') ?? '']);
      const pages = shown.filter(([, href]) => !href?.startsWith(served('/evidence/claims/')));
      expect(pages.sort(), entry.id).toEqual(pagesCiting(entry.id).sort());
      expect(shown.length, entry.id).toBeGreaterThan(0);
    }
  });
}
