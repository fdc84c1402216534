import Cite from 'citation-js';
import { expect, test } from 'playwright/test';
import data from '../../src/data/references.json' with { type: 'json' };
import { FILE_FORMATS, referenceFile, type FileFormat } from '../../src/library/reference-files.ts';
import { referenceSchema } from '../../src/schemas/reference.ts';

const references = data.map((entry) => referenceSchema.parse(entry));
const formats = Object.keys(FILE_FORMATS) as FileFormat[];

for (const format of formats) {
  const text = referenceFile(references, format);

  test(`${FILE_FORMATS[format]} is read again with the same ids, titles and DOIs`, () => {
    // RIS allows an id 20 characters.
    const length = format === 'ris' ? 20 : Number.POSITIVE_INFINITY;
    const read = new Cite(text).data.map(({ id, title, DOI }) => ({ id, title, DOI }));
    expect(read).toEqual(references.map(({ id, title, DOI }) => ({ id: id.slice(0, length), title, DOI })));
  });

  test(`${FILE_FORMATS[format]} holds nothing that is ours`, () => {
    for (const { finding } of references) expect(text).not.toContain(finding);
    expect(text).not.toMatch(/"(status|stance|finding|topic)"|commonly-said|\bundefined\b|\[object/);
  });
}

test('each form looks as its readers expect', () => {
  const [first] = references.filter(({ type }) => type === 'article-journal');
  if (!first) throw new Error('There is no journal article to write');
  expect(referenceFile([first], 'bib')).toMatch(new RegExp(`^@article\\{${first.id},\\n`));
  expect(referenceFile([first], 'ris')).toMatch(/^TY {2}- JOUR\n(?:[A-Z][A-Z0-9] {2}- .+\n)+ER {2}-\n$/);
  expect(JSON.parse(referenceFile([first], 'json'))).toMatchObject([{ id: first.id, title: first.title }]);
});

test('a label of BibTeX is the id as it stands, with its hyphens', () => {
  const [first] = references;
  if (!first) throw new Error('There is no reference to write');
  expect(referenceFile([{ ...first, id: 'gait-children-lld' }], 'bib')).toMatch(/^@\w+\{gait-children-lld,\n/);
});

test('an empty list is an empty file, not an error', () => {
  expect(referenceFile([], 'json')).toBe('[]\n');
  expect(referenceFile([], 'ris').trim()).toBe('');
});
