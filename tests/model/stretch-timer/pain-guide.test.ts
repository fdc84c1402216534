import { expect, test } from 'playwright/test';
import { waysOn } from '../../../src/tools/stretch-timer/pain-guide.ts';
import { PAIN_ORDER, PAIN_WORDS } from '../../../src/tools/stretch-timer/pain-words.ts';

test('the guide has the scores of its source, and the rule that stands above them (§6: traffic_light, ours)', () => {
  expect(PAIN_ORDER.map((advice) => PAIN_WORDS[advice].when)).toEqual([
    '0 to 3',
    '4 to 5',
    '6 to 10',
    'Any score, if pain, tingling or numbness spreads down a leg',
  ]);
});

test('up to 5 the exercise can be done again or left out, from 6 it is left out (§6: traffic_light)', () => {
  expect(waysOn('carry-on')).toEqual(['again', 'leave-out']);
  expect(waysOn('watch')).toEqual(['again', 'leave-out']);
  expect(waysOn('stop')).toEqual(['leave-out']);
});

test('what spreads down a leg ends the routine, and so does no answer (§6: ours)', () => {
  expect(waysOn('stop-now')).toEqual([]);
  expect(waysOn(undefined)).toEqual([]);
});
