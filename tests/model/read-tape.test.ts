import { expect, test } from 'playwright/test';
import { EXAMPLE_FIELDS } from '../../src/tools/leg-length/fields.ts';
import { readFields } from '../../src/tools/leg-length/read-fields.ts';
import type { Unit } from '../../src/tools/shared/units.ts';

const tape = (left: readonly string[], right: readonly string[], unit: Unit = 'mm') =>
  readFields({ ...EXAMPLE_FIELDS, method: 'tape', left: { texts: left, unit }, right: { texts: right, unit } });

test("the mean of a leg's readings counts: (902 + 905) / 2 - (893 + 895) / 2 = 9.5 mm", () => {
  const result = { differenceMm: 9.5, shorter: 'right', higherHip: 'left' };
  expect(tape(['902', '905'], ['893', '895'])).toMatchObject({ ok: true, result });
});

test('empty readings do not count, wherever they stand', () => {
  const plain = tape(['902', '905'], ['893']);
  expect(tape(['', '902', '', ' ', '905'], ['893', ''])).toEqual(plain);
  expect(plain).toMatchObject({ ok: true });
});

test('each leg has a unit of its own', () => {
  const left = { texts: ['90'], unit: 'cm' } as const;
  const right = { texts: ['35'], unit: 'in' } as const;
  // 900 mm and 35 × 25.4 = 889 mm
  expect(readFields({ ...EXAMPLE_FIELDS, method: 'tape', left, right })).toMatchObject({ result: { differenceMm: 11 } });
});

test('a leg without any reading misses its first', () => {
  expect(tape(['', ''], ['893', ''])).toEqual({ ok: false, faults: { 'left-0': 'missing' } });
  expect(tape(['', ''], ['', ''])).toEqual({ ok: false, faults: { 'left-0': 'missing', 'right-0': 'missing' } });
});

test('a fault lands on its field, also when earlier fields are empty', () => {
  expect(tape(['', '902', '9o5'], ['893'])).toEqual({ ok: false, faults: { 'left-2': 'not-a-number' } });
  expect(tape(['', '', '499'], ['893'])).toEqual({ ok: false, faults: { 'left-2': 'too-small' } });
  expect(tape(['902'], ['', '893', '', '1301'])).toEqual({ ok: false, faults: { 'right-3': 'too-large' } });
  expect(tape(['-902'], ['', '-1'])).toEqual({ ok: false, faults: { 'left-0': 'negative', 'right-1': 'negative' } });
});

test('readings of one leg more than 60 mm apart are a fault of the leg', () => {
  expect(tape(['900', '960'], ['930'])).toMatchObject({ ok: true });
  expect(tape(['900', '961'], ['930'])).toEqual({ ok: false, faults: { left: 'spread' } });
  expect(tape(['930'], ['900', '', '961'])).toEqual({ ok: false, faults: { right: 'spread' } });
});

test('legs more than 100 mm apart are a fault of the difference, told as such', () => {
  expect(tape(['1000'], ['900'])).toMatchObject({ ok: true, result: { differenceMm: 100 } });
  expect(tape(['1001'], ['900'])).toEqual({ ok: false, faults: { difference: 'legs-apart' } });
});

test('readings at the limits, 500 and 1,300 mm, are inside in each unit', () => {
  for (const [low, high, unit] of [['500', '1300', 'mm'], ['50', '130', 'cm'], ['19.69', '51.18', 'in']] as const) {
    expect(tape([low], [low], unit)).toMatchObject({ ok: true });
    expect(tape([high], [high], unit)).toMatchObject({ ok: true });
  }
});

test('legs that measure the same have no shorter one', () => {
  expect(tape(['900', '902'], ['901'])).toMatchObject({ result: { differenceMm: 0, shorter: 'none', higherHip: 'none' } });
});
