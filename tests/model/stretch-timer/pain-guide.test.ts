import { expect, test } from 'playwright/test';
import { painAdvice } from '../../../src/tools/stretch-timer/pain-guide.ts';
import { PAIN_ORDER, PAIN_WORDS } from '../../../src/tools/stretch-timer/pain-words.ts';

const at = (score: number) => painAdvice({ score, spreads: false });

test('0 to 3 carry on, 4 to 5 watch, 6 to 10 stop (§6, traffic_light)', () => {
  expect([0, 1, 2, 3].map(at)).toEqual(Array(4).fill('carry-on'));
  expect([4, 5].map(at)).toEqual(['watch', 'watch']);
  expect([6, 7, 8, 9, 10].map(at)).toEqual(Array(5).fill('stop'));
});

test('what spreads down a leg means stop, whatever the score (§6, our rule)', () => {
  for (const score of [0, 3, 5, 10, NaN]) expect(painAdvice({ score, spreads: true })).toBe('stop-now');
});

test('a score that is none counts as the worst', () => {
  expect([-1, 11, NaN, Infinity].map(at)).toEqual(Array(4).fill('stop'));
});

test('the words name the same scores as the guide, in its order', () => {
  expect(PAIN_ORDER.map((advice) => PAIN_WORDS[advice].when)).toEqual([
    '0 to 3',
    '4 to 5',
    '6 to 10',
    'Any score, if pain, tingling or numbness spreads down a leg',
  ]);
});
