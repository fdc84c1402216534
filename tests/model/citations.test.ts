import { expect, test } from 'playwright/test';
import { numberSources, sourceLinks, vancouver } from '../../src/library/citations.ts';
import { referenceSchema } from '../../src/schemas/reference.ts';
import data from '../../src/data/references.json' with { type: 'json' };

const references = data.map((entry) => referenceSchema.parse(entry));
const library = new Map(references.map((reference) => [reference.id, reference]));
const ids = [...library.keys()];

test('sources are numbered from 1 in the order of the front matter', () => {
  const backwards = ids.slice(0, 3).reverse();
  expect(numberSources(backwards, library).map(({ id, number }) => [number, id])).toEqual(
    backwards.map((id, index) => [index + 1, id]),
  );
});

test('an unknown id stops the build with an error that names it', () => {
  expect(() => numberSources(['nobody1999'], library)).toThrow('"nobody1999"');
});

test('an article is formatted in Vancouver style', () => {
  expect(vancouver(referenceSchema.parse({
    id: 'example', type: 'article-journal', title: 'A made-up title', author: [{ family: 'Moss', given: 'Ann B.' }],
    'container-title': 'Journal of Examples', issued: { 'date-parts': [[2001]] }, volume: '4', issue: '2', page: '10-12',
    status: 'confirmed', stance: 'mixed', finding: 'Nothing.', topic: 'back-pain',
  }))).toBe('Moss AB. A made-up title. Journal of Examples. 2001;4(2):10–2.');
});

test('every entry holds its title and nothing that is ours', () => {
  for (const reference of references) {
    const entry = vancouver(reference);
    const [, ...words] = reference.title.split(/[^\p{L}]+/u);
    for (const word of words.slice(0, 3)) expect(entry.toLowerCase()).toContain(word.toLowerCase());
    for (const { href } of sourceLinks(reference)) expect(entry).not.toContain(href);
    expect(entry).not.toContain(reference.finding);
    expect(entry).not.toMatch(/confirmed|commonly-said|undefined|\[object|^\d+\.|\s$|<|&(amp|lt|gt|#)/);
    expect(entry).toMatch(/[.)\]]$/);
  }
});

test('links are made of the identifiers that an entry has, and of no others', () => {
  for (const reference of references) {
    const known = [reference.DOI, reference.PMID, reference.PMCID, reference.URL].filter(Boolean);
    const links = sourceLinks(reference);
    expect(links).toHaveLength(known.length);
    known.forEach((part, index) => expect(links[index]?.href).toContain(part));
    for (const { href } of links) expect(new URL(href).protocol).toMatch(/^https?:$/);
  }
});

test('the anchor of a source is unlike that of any other of its page', () => {
  const anchors = numberSources(ids, library).map(({ anchor }) => anchor);
  expect(new Set(anchors).size).toBe(ids.length);
});
