import { expect, test } from 'playwright/test';
import { assess } from '../../../src/tools/shoe-wear/assess.ts';
import { BLANK_FIELDS, type Fields } from '../../../src/tools/shoe-wear/fields.ts';
import { soleOf } from '../../../src/tools/shoe-wear/sole.ts';
import { change, START } from '../../../src/tools/shoe-wear/state.ts';
import { saysAnything, summaryOf } from '../../../src/tools/shoe-wear/summary.ts';

function shown(fields: Partial<Fields>) {
  const state = change(START, { fields: { ...BLANK_FIELDS, ...fields } });
  const result = assess(state.input);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return { ...state, result };
}

test('a blank form says nothing yet', () => {
  expect(saysAnything(shown({}))).toBe(false);
  expect(summaryOf(shown({}))).toBe('Mark the worn zones. Your answer builds up here.');
});

test('marks, checks or a distance say something', () => {
  expect(saysAnything(shown({ left: soleOf({ 'toe-big': 1 }) }))).toBe(true);
  expect(saysAnything(shown({ damage: ['hole'] }))).toBe(true);
  const numbers = { ...BLANK_FIELDS.numbers, distance: '400' };
  expect(saysAnything(shown({ distanceBy: 'known', numbers }))).toBe(true);
});

test('the verdict stands before the patterns', () => {
  const marks = soleOf({ 'heel-outer': 2 });
  expect(summaryOf(shown({ left: marks, right: marks }))).toBe(
    'So far: keep an eye on them. Left: the usual place. Right: the usual place.',
  );
});

test('an emergency stands alone, with whom to call', () => {
  const told = summaryOf(shown({ left: soleOf({ 'heel-outer': 2 }), signs: ['cold-foot', 'wound'] }));
  expect(told).toMatch(/^Emergency: get help now\. UK 999/);
  expect(told).not.toContain('So far');
});

test('what is to be done soon stands before the verdict, worn toes too', () => {
  expect(summaryOf(shown({ left: soleOf({ 'heel-outer': 2 }), signs: ['wound'] }))).toMatch(/^Book a visit .*\. So far: /);
  expect(summaryOf(shown({ left: soleOf({ 'toe-big': 3 }) }))).toMatch(/^Your toes: a question first\. So far: /);
});

test('checks without marks say that the soles are not marked', () => {
  expect(summaryOf(shown({ checks: { twist: 'easy' } }))).toBe('So far: plan a new pair. The soles are not marked yet.');
});

test('under 18 no pattern is told', () => {
  expect(summaryOf(shown({ left: soleOf({ 'heel-inner': 3 }), isUnder18: true }))).toBe('Under 18: no pattern is read. So far: plan a new pair.');
});
