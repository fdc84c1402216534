import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { LIMITS, MOST_ITEMS, type NumberName } from '../../../src/tools/stretch-timer/limits.ts';
import { cleanName, numberFault, readRoutine, routineFaults } from '../../../src/tools/stretch-timer/validate-routine.ts';
import { anyRoutine, EXERCISES, routineOf } from './routines.ts';

const faultsOf = (changes: object) => routineFaults({ ...routineOf('wall-lean'), ...changes }, EXERCISES);

for (const name of Object.keys(LIMITS) as NumberName[]) {
  const { min, max } = LIMITS[name];
  test(`${name}: whole numbers from ${min} to ${max}, both included`, () => {
    expect([numberFault(name, min), numberFault(name, max)]).toEqual([undefined, undefined]);
    expect([numberFault(name, min - 1), numberFault(name, max + 1)]).toEqual(['too-small', 'too-large']);
    expect(numberFault(name, min + 0.5)).toBe('not-whole');
  });
}

test('what is no number is refused in its own words', () => {
  for (const value of [undefined, null]) expect(numberFault('repeats', value)).toBe('missing');
  for (const value of ['', '2', NaN, Infinity, {}, [], 2n, true]) expect(numberFault('repeats', value)).toBe('not-a-number');
});

test('a routine that can be run has no faults, and comes back tidy: what equals the card is left out', () => {
  const item = { exercise: 'wall-lean', holdSeconds: 30, repeats: 3, sides: 'each' } as const;
  const read = readRoutine({ ...routineOf(item), extra: 1 }, EXERCISES);
  expect(read).toEqual({ ok: true, routine: routineOf({ exercise: 'wall-lean', repeats: 3 }) });
});

test('a count means nothing for a hold, and is left out', () => {
  expect(readRoutine(routineOf({ exercise: 'wall-lean', count: 9 }), EXERCISES)).toEqual({ ok: true, routine: routineOf('wall-lean') });
});

test('every fault is told with its line, counted from 0', () => {
  const items = [{ exercise: 'wall-lean', holdSeconds: 0, repeats: 'x' }, { exercise: 'head-stand' }, 7, { exercise: 'toe-tap', sides: 'left' }];
  expect(faultsOf({ items, changeSeconds: 61, name: 7 })).toEqual([
    { field: 'name', code: 'missing' },
    { field: 'holdSeconds', item: 0, code: 'too-small' },
    { field: 'repeats', item: 0, code: 'not-a-number' },
    { field: 'exercise', item: 1, code: 'unknown' },
    { field: 'exercise', item: 2, code: 'missing' },
    { field: 'sides', item: 3, code: 'unknown' },
    { field: 'changeSeconds', code: 'too-large' },
  ]);
});

test('a routine has 1 to 30 lines', () => {
  for (const items of [undefined, null, [], {}, 'wall-lean']) expect(faultsOf({ items })).toEqual([{ field: 'items', code: 'missing' }]);
  const lines = (count: number) => Array(count).fill({ exercise: 'knee-sway' });
  expect(faultsOf({ items: lines(MOST_ITEMS) })).toEqual([]);
  expect(faultsOf({ items: lines(MOST_ITEMS + 1) })).toEqual([{ field: 'items', code: 'too-many' }]);
});

test('a hole in a list is a missing exercise', () => {
  const holed: object[] = [];
  holed[1] = { exercise: 'wall-lean' };
  expect(faultsOf({ items: holed })).toEqual([{ field: 'exercise', item: 0, code: 'missing' }]);
});

test('a routine lasts at most 2 hours: 300 s × 20 of both sides together are 100 minutes, twice that are too long', () => {
  const long = { exercise: 'long-sit', holdSeconds: 300, repeats: 20 };
  expect(faultsOf({ items: [long] })).toEqual([]);
  expect(faultsOf({ items: [long, long] })).toEqual([{ field: 'total', code: 'too-long' }]);
});

test('names of the language itself are no exercises', () => {
  for (const exercise of ['__proto__', 'constructor', 'toString', '']) {
    expect(faultsOf({ items: [{ exercise }] })).toEqual([{ field: 'exercise', item: 0, code: 'unknown' }]);
  }
});

test('what is no routine at all is told as that', () => {
  for (const value of [undefined, null, 0, 'routine', []]) expect(routineFaults(value, EXERCISES)).toEqual([{ field: 'routine', code: 'missing' }]);
});

test('nothing makes it throw', () => {
  const value = fc.anything({ withBigInt: true, withSparseArray: true, withNullPrototype: true });
  fc.assert(fc.property(value, (any) => void routineFaults(any, EXERCISES)));
  fc.assert(fc.property(fc.record({ exercise: fc.constant('wall-lean'), repeats: value, holdSeconds: value, sides: value }), (item) => void faultsOf({ items: [item] })));
});

test('reading twice changes nothing', () => {
  fc.assert(fc.property(anyRoutine, (routine) => expect(readRoutine(routine, EXERCISES)).toEqual({ ok: true, routine })));
});

test('a name is kept up to its 60th character', () => {
  expect(cleanName('x'.repeat(61))).toBe('x'.repeat(60));
});
