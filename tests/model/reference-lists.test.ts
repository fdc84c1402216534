import { expect, test } from 'playwright/test';
import { referenceLists } from '../../src/library/reference-lists.ts';
import { referenceSchema, type Reference } from '../../src/schemas/reference.ts';

const entry = (id: string, topic: string, stance = 'mixed'): Reference =>
  referenceSchema.parse({ id, topic, stance, type: 'webpage', title: `On ${id}`, status: 'confirmed', finding: `Found by ${id}.` });

const lists = referenceLists([entry('zeta', 'back-pain'), entry('alpha', 'back-pain', 'commonly-said'), entry('mid', 'get-help')]);

test('each subject that has an entry has a list, with its address', () => {
  expect(lists.map(({ topic, path }) => [topic, path])).toEqual([
    ['back-pain', '/evidence/references/back-pain/'],
    ['get-help', '/evidence/references/get-help/'],
  ]);
});

test('a list is in the order of its ids, which begin with the first author', () => {
  expect(lists[0]?.references.map(({ id }) => id)).toEqual(['alpha', 'zeta']);
});

test('what is only commonly said is marked as such', () => {
  expect(lists[0]?.references.map(({ isCommonlySaid }) => isCommonlySaid)).toEqual([true, false]);
});

test('an entry shows the places that cite it', () => {
  const [list] = referenceLists([entry('alpha', 'back-pain')], [
    { name: 'A page', href: '/a/', references: ['alpha'] },
    { name: 'Another', href: '/b/', references: [] },
  ]);
  expect(list?.references[0]?.uses).toEqual([{ name: 'A page', href: '/a/' }]);
});

test('a list can be taken home in 3 forms, from addresses beside its own', () => {
  expect(lists[0]?.files.map(({ path }) => path)).toEqual([
    '/evidence/references/back-pain.json',
    '/evidence/references/back-pain.bib',
    '/evidence/references/back-pain.ris',
  ]);
});

test('an entry that is not confirmed cannot get into a list', () => {
  expect(() => referenceSchema.parse({ ...entry('alpha', 'back-pain'), status: 'partial' })).toThrow('confirmed');
});
