import { expect, test } from 'playwright/test';
import { jamaResults, type JamaEvidence } from '../../src/library/jama.ts';
import { ABOUT, page } from './score-cases.ts';

const { posted: _posted, ...neverPosted } = page();
const missedBy = (given: Partial<JamaEvidence>) =>
  jamaResults({ ...page(), about: ABOUT, ...given })
    .filter(({ isMet }) => !isMet)
    .map(({ key, why }) => [key, why]);

test('a page whose data holds all 4 meets all 4, each with what was found', () => {
  const results = jamaResults({ ...page(), about: ABOUT });
  expect(results.map(({ key, isMet }) => [key, isMet])).toEqual([
    ['authorship', true],
    ['attribution', true],
    ['disclosure', true],
    ['currency', true],
  ]);
  expect(results[1]?.why).toContain('names 2, and the text marks where each is used');
  expect(results[3]?.why).toContain('First posted on 20 November 2026, last changed on 22 November 2026.');
});

test('authorship is missed when the about page does not say who writes', () => {
  expect(missedBy({ about: ['who-pays-for-it'] })).toEqual([['authorship', 'The about page does not say who writes.']]);
});

test('attribution is missed by a page without a source', () => {
  expect(missedBy({ references: [], body: 'No.' })).toEqual([['attribution', 'The page names no source.']]);
});

test('attribution is missed by a source that the text does not mark', () => {
  expect(missedBy({ body: 'No.<Cite id="moss2001" />' })).toEqual([['attribution', 'Its text marks no place for reed2002.']]);
});

test('disclosure is missed when the about page does not say who pays', () => {
  expect(missedBy({ about: ['who-writes-this-site'] })).toEqual([['disclosure', 'The about page does not say who pays.']]);
});

test('currency is missed by a page that the list of changes does not have as new', () => {
  const results = jamaResults({ ...neverPosted, about: ABOUT });
  expect(results.filter(({ isMet }) => !isMet)).toMatchObject([{ key: 'currency', why: 'The list of changes does not say when the page was posted.' }]);
});
