import { expect, test } from 'playwright/test';
import data from '../../src/data/glossary.json' with { type: 'json' };
import { alphabetical, listedTerm } from '../../src/library/glossary.ts';
import { termSchema } from '../../src/schemas/glossary.ts';

const term = { id: 'rearfoot', term: 'rearfoot', say: 'REER-foot', synonyms: ['hindfoot'], meaning: 'The back part of the foot.' };

test('a term is shown with a capital, and has its own address in the glossary', () => {
  expect(listedTerm(term, '/spine/glossary/')).toMatchObject({ heading: 'Rearfoot', href: '/spine/glossary/#rearfoot' });
});

test('terms are sorted as readers look them up, whatever their capitals', () => {
  const names = ['tibia', 'Achilles tendon', 'arch'].map((name) => listedTerm({ ...term, term: name }, '/'));
  expect(alphabetical(names).map(({ heading }) => heading)).toEqual(['Achilles tendon', 'Arch', 'Tibia']);
});

for (const [what, change] of [
  ['an id that is no anchor', { id: 'Rear foot' }],
  ['a meaning that is no sentence', { meaning: 'The back part of the foot' }],
  ['a key of its own', { plural: 'rearfeet' }],
] as const) {
  test(`an entry with ${what} is refused`, () => {
    expect(termSchema.safeParse({ ...term, ...change }).success).toBe(false);
    expect(termSchema.safeParse(term).success).toBe(true);
  });
}

test('every entry of the glossary is sound, and no id or term stands twice', () => {
  for (const entry of data) expect(termSchema.parse(entry)).toEqual(entry);
  for (const list of [data.map(({ id }) => id), data.map((entry) => entry.term.toLowerCase())]) {
    expect(list.filter((name, index) => list.indexOf(name) !== index)).toEqual([]);
  }
});

test('how to say a word of many syllables names the stressed one in capitals', () => {
  const words = data.flatMap(({ say }) => say.split(' ')).filter((word) => word.includes('-'));
  expect(words.length).toBeGreaterThan(0);
  expect(words.filter((word) => !/[A-Z]{2,}/.test(word))).toEqual([]);
});
