import { expect, test } from 'playwright/test';
import { agreedPercent, discernResult, discernSum, pematResult } from '../../src/library/scores.ts';
import { discern, pemat, score } from './score-cases.ts';

const discernOf = (given: Parameters<typeof discern>[0]) => discernResult(score({ discern: discern(given) }).discern);
const pematOf = (given: Parameters<typeof pemat>[0], page = '/treatment/shoes/') => pematResult(score({ pemat: pemat(given) }).pemat, page);
const itemsOf = ({ parts }: ReturnType<typeof discernOf>) => parts.flatMap(({ items }) => items);

test('DISCERN is the sum of items 1 to 15; the mark for the whole stays out of it', () => {
  expect(discernOf({})).toMatchObject({ sum: 75, most: 75, isFull: true, isMet: true });
  expect(discernOf({ 16: 4 })).toMatchObject({ sum: 75, most: 75, isMet: true });
  expect(discernOf({ 1: 4, 15: 4 })).toMatchObject({ sum: 73, isMet: true });
});

test('the bar is 65 of 75: 10 items may lose a mark, 11 may not', () => {
  const marks = (fours: number) => Array.from({ length: 15 }, (_, index) => (index < fours ? 4 : 5));
  expect(discernSum(marks(10))).toEqual({ sum: 65, most: 75, isFull: true, isMet: true });
  expect(discernSum(marks(11))).toEqual({ sum: 64, most: 75, isFull: true, isMet: false });
});

test('an item below 4 misses the bar, however high the sum; so does the whole', () => {
  expect(discernOf({ 13: 3 })).toMatchObject({ sum: 73, isMet: false });
  expect(discernOf({ 16: 3 })).toMatchObject({ sum: 75, isMet: false });
});

test('what does not apply lowers the highest sum, and the bar is the same share of it', () => {
  const none = { 9: null, 10: null, 11: null, 12: null, 13: null, 14: null, 15: null };
  expect(discernOf(none)).toMatchObject({ sum: 40, most: 40, isFull: false, isMet: true });
  // 65 of 75 is 34.7 of 40.
  expect(discernOf({ ...none, 1: 4, 2: 4, 3: 4, 4: 4, 5: 4 })).toMatchObject({ sum: 35, isMet: true });
  expect(discernOf({ ...none, 1: 4, 2: 4, 3: 4, 4: 4, 5: 4, 6: 4 })).toMatchObject({ sum: 34, isMet: false });
});

test('each item has its mark in words, and those below the bar stand out', () => {
  const items = itemsOf(discernOf({ 9: null, 13: 3, 15: 4 }));
  expect(items.map(({ number }) => number)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
  const shown = (wanted: number) => items.find(({ number }) => number === wanted);
  expect(shown(1)).toMatchObject({ mark: '5 of 5', isShort: false, why: 'So it is on the page.' });
  expect(shown(9)).toMatchObject({ mark: 'does not apply', isShort: false });
  expect(shown(13)).toMatchObject({ mark: '3 of 5', isShort: true });
  expect(shown(15)).toMatchObject({ mark: '4 of 5', isShort: false });
});

test('a percentage is rounded down, so that none looks better than it is', () => {
  expect(agreedPercent([true, true, false])).toBe(66);
  expect(agreedPercent([true, null, null])).toBe(100);
  expect(agreedPercent([false])).toBe(0);
});

for (const marks of [[], [null, null]]) {
  test(`of ${marks.length} items that do not apply there is no percentage`, () => {
    expect(() => agreedPercent(marks)).toThrow(new RangeError('No item of the sheet applies.'));
  });
}

test('PEMAT counts items 1 to 19 as clear, 20 to 26 as to act on', () => {
  expect(pematOf({})).toMatchObject({ understandable: 100, actionable: 100, isMet: true });
  // 17 items make the first half, 7 the second.
  expect(pematOf({ 6: false })).toMatchObject({ understandable: 94, actionable: 100, isMet: true });
  expect(pematOf({ 6: false, 15: false })).toMatchObject({ understandable: 88, isMet: false });
  expect(pematOf({ 22: false, 24: null })).toMatchObject({ understandable: 100, actionable: 83 });
});

for (const [page, mustBeActionable] of [
  ['/treatment/shoes/', false],
  ['/tools/', false],
  ['/tools/leg-length/', true],
  ['/treatment/exercises/', true],
  ['/treatment/exercises/calf-stretch/', true],
] as const) {
  test(`people ${mustBeActionable ? 'must' : 'need not'} be able to act on all of ${page}`, () => {
    expect(pematOf({ 26: false }, page)).toMatchObject({ mustBeActionable, isMet: !mustBeActionable });
    expect(pematOf({ 26: null }, page)).toMatchObject({ actionable: 100, isMet: true });
  });
}

test('a PEMAT item is agreed, not agreed, or does not apply', () => {
  const items = pematOf({ 6: false, 24: null }).parts.flatMap((part) => part.items);
  const shown = (wanted: number) => items.find(({ number }) => number === wanted);
  expect([shown(1), shown(6), shown(24)]).toMatchObject([
    { mark: 'agreed', isShort: false },
    { mark: 'not agreed', isShort: true },
    { mark: 'does not apply', isShort: false },
  ]);
});
