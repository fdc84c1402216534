import { expect, test } from 'playwright/test';
import { scoreSchema } from '../../src/schemas/score.ts';
import { discern, pemat, writtenScore } from './score-cases.ts';

const why = 'So it is on the page.';
const { 7: _seventh, ...sixteenButOne } = discern();

test('a score has a mark and a reason for each item of both sheets', () => {
  const { discern: trust, pemat: clear } = scoreSchema.parse(writtenScore());
  expect(Object.keys(trust)).toHaveLength(16);
  expect(Object.keys(clear)).toHaveLength(24);
});

for (const [what, given, path] of [
  ['an item without a mark', { discern: sixteenButOne }, ['discern', '7']],
  ['a mark for an item that the sheet has not', { pemat: { ...pemat(), 13: { mark: true, why } } }, ['pemat']],
  ['a DISCERN mark of 6', { discern: discern({ 2: 6 }) }, ['discern', '2', 'mark']],
  ['a DISCERN mark between 2 others', { discern: discern({ 2: 4.5 }) }, ['discern', '2', 'mark']],
  ['an item of trust left out', { discern: discern({ 8: null }) }, ['discern', '8', 'mark']],
  ['the whole left out', { discern: discern({ 16: null }) }, ['discern', '16', 'mark']],
  ['a PEMAT mark that is a number', { pemat: { ...pemat(), 3: { mark: 1, why } } }, ['pemat', '3', 'mark']],
  ['a mark without a reason', { discern: { ...discern(), 4: { mark: 5, why: '' } } }, ['discern', '4', 'why']],
  ['JAMA typed in', { jama: { authorship: true } }, []],
  ['a page without slashes', { page: 'treatment/shoes' }, ['page']],
] as const) {
  test(`a score with ${what} is turned away`, () => {
    const { error } = scoreSchema.safeParse(writtenScore(given));
    expect(error?.issues.map((issue) => issue.path)).toContainEqual([...path]);
  });
}

test('a treatment question may not apply', () => {
  expect(scoreSchema.safeParse(writtenScore({ discern: discern({ 9: null, 15: null }) })).success).toBe(true);
});
