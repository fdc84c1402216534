import { expect, test } from 'playwright/test';
import { faultSentence, linkSentence, numberSentence } from '../../../src/tools/stretch-timer/fault-words.ts';
import { LIMITS, type NumberName } from '../../../src/tools/stretch-timer/limits.ts';

test('a number field says what is wrong and what to type, on one short line', () => {
  expect(numberSentence('holdSeconds', 'too-large')).toBe('Too large. Type 1 to 300.');
  expect(numberSentence('changeSeconds', 'too-small')).toBe('Too small. Type 0 to 60.');
  for (const name of Object.keys(LIMITS) as NumberName[]) {
    for (const code of ['missing', 'not-a-number', 'not-whole', 'too-small', 'too-large'] as const) {
      const sentence = numberSentence(name, code);
      expect(sentence).toContain(`${LIMITS[name].min} to ${LIMITS[name].max}`);
      expect(sentence.length).toBeLessThan(40);
    }
  }
});

test('each other fault says where it is and the way out', () => {
  expect(faultSentence({ field: 'sides', item: 0, code: 'unknown' })).toBe('Line 1: The sides must be each, alternate or both.');
  expect(faultSentence({ field: 'items', code: 'too-many' })).toBe('A routine has at most 30 lines. Take some out.');
  expect(faultSentence({ field: 'items', code: 'missing' })).toBe('Add at least 1 exercise.');
  expect(faultSentence({ field: 'total', code: 'too-long' })).toBe('A routine lasts at most 2 hours. Make it shorter.');
  expect(faultSentence({ field: 'file', code: 'newer' })).toContain('Load this page again');
  expect(faultSentence({ field: 'routine', code: 'missing' })).toContain('Choose another file');
  expect(faultSentence({ field: 'name', code: 'missing' })).toContain('Give it one');
});

test('a link in part says so, and what stands in for the rest', () => {
  expect(linkSentence(['exercise', 'dose'], true)).toBe(
    'Part of the link could not be used: an exercise, a dose. Usual values stand in for it: check the routine.',
  );
});
