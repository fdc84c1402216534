import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { lineKeys, nameOf, sayLine, sayMoved, startBlock } from '../../../src/tools/stretch-timer/builder-words.ts';
import { planOf } from '../../../src/tools/stretch-timer/dose.ts';
import { edited } from '../../../src/tools/stretch-timer/edit-routine.ts';
import type { RoutineItem } from '../../../src/tools/stretch-timer/routine.ts';
import { anyRoutine, EXERCISES, MADE_UP, routineOf } from './routines.ts';

/** What the builder says of a made-up exercise. */
function said(item: RoutineItem): string {
  const exercise = MADE_UP.find(({ id }) => id === item.exercise);
  return exercise ? sayLine(planOf(exercise, item)) : '';
}

test('a line says what is done, how often, on which sides, and the rest between', () => {
  expect(said({ exercise: 'wall-lean' })).toBe('30 seconds, 2 times on each side. Rest 10 seconds.');
  expect(said({ exercise: 'wall-lean', repeats: 1 })).toBe('30 seconds, once on each side.');
  expect(said({ exercise: 'knee-hug' })).toBe('5 seconds, 3 times on each side, changing sides each time. Rest 2 seconds.');
  expect(said({ exercise: 'tip-toe' })).toBe('8 times, both sides together, 3 seconds each, 2 rounds. Rest 15 seconds.');
  expect(said({ exercise: 'long-sit', holdSeconds: 90 })).toBe('1 minute 30 seconds, 2 times, both sides together.');
});

test('an empty routine cannot be started, and the reason says the way out', () => {
  expect(startBlock(routineOf(), EXERCISES)).toBe('You cannot start yet. Add at least 1 exercise.');
  expect(startBlock(routineOf(...Array<RoutineItem>(20).fill({ exercise: 'wall-lean', holdSeconds: 300 })), EXERCISES)).toBe(
    'You cannot start yet. A routine lasts at most 2 hours. Make it shorter.',
  );
  expect(startBlock(routineOf('wall-lean'), EXERCISES)).toBe('');
});

test('a routine without a name is yours', () => {
  expect(nameOf({ ...routineOf('wall-lean'), name: ' \u202E ' })).toBe('My routine');
  expect(nameOf(routineOf('wall-lean'))).toBe('Made up');
});

test('every line has a key of its own', () => {
  expect(lineKeys(routineOf('toe-tap', 'wall-lean', 'toe-tap').items)).toEqual(['toe-tap-1', 'wall-lean-1', 'toe-tap-2']);
  fc.assert(fc.property(anyRoutine, ({ items }) => new Set(lineKeys(items)).size === items.length));
});

test('keys stay with their exercise when a line moves or changes', () => {
  const routine = routineOf('toe-tap', 'wall-lean', 'long-sit');
  expect(lineKeys(edited(routine, { kind: 'up', item: 2 }).items)).toEqual(['toe-tap-1', 'long-sit-1', 'wall-lean-1']);
  expect(lineKeys(edited(routine, { kind: 'set', item: 0, field: 'repeats', value: 4 }).items)).toEqual(lineKeys(routine.items));
});

test('a move is told with places as people count them', () => {
  expect(sayMoved('Wall lean', 0, 3)).toBe('Wall lean is now 1 of 3.');
});
