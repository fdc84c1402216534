import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { answersText, readAnswers } from '../../../src/tools/stretch-timer/answers.ts';
import { sayDose } from '../../../src/tools/stretch-timer/dose-words.ts';
import { controlOf } from '../../../src/tools/stretch-timer/keys.ts';
import { fromItem, hurtItem, restOfRoutine } from '../../../src/tools/stretch-timer/rest-of-routine.ts';
import { lengthLabel } from '../../../src/tools/stretch-timer/routine-label.ts';
import type { RoutineItem } from '../../../src/tools/stretch-timer/routine.ts';
import { buildSchedule } from '../../../src/tools/stretch-timer/schedule.ts';
import { tickNotes } from '../../../src/tools/stretch-timer/tick-notes.ts';
import { TICK_REASONS } from '../../../src/tools/stretch-timer/tick-words.ts';
import { clockFace } from '../../../src/tools/stretch-timer/totals.ts';
import { untilMultiple } from '../../../src/tools/stretch-timer/until-multiple.ts';
import { TICKS } from '../../../src/tools/stretch-timer/vocabulary.ts';
import { EXERCISES, MADE_UP, routineOf } from './routines.ts';

test('the display changes as the next whole second is reached, and at no moment before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 7_200_000 }), (leftMs) => {
      const wait = untilMultiple(leftMs, 1000);
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(1000);
      expect(clockFace(leftMs - wait + 1)).toBe(clockFace(leftMs));
      expect(clockFace(leftMs - wait)).not.toBe(clockFace(leftMs));
    }),
  );
});

test('answers come back as they were kept', () => {
  fc.assert(fc.property(fc.subarray([...TICKS]), (ticks) => expect(readAnswers(answersText(ticks))).toEqual(ticks)));
});

test('the order of ticks does not matter: the answers are the same', () => {
  expect(answersText(['unsteady', 'pregnant'])).toBe(answersText(['pregnant', 'unsteady']));
});

test('a text that holds anything but answers asks again', () => {
  for (const text of ['', 'ticks=', 'ticks=none.pregnant', 'ticks=pregnant.', 'ticks=tired', 'pregnant', 'ticks=__proto__']) {
    expect(readAnswers(text), text).toBeUndefined();
  }
  fc.assert(fc.property(fc.string(), (text) => expect(() => readAnswers(`ticks=${text}`)).not.toThrow()));
});

test('a dose in words', () => {
  const say = (id: string, item: Omit<RoutineItem, 'exercise'> = {}) =>
    MADE_UP.filter((exercise) => exercise.id === id).map((exercise) => sayDose(exercise, item))[0];
  expect(say('wall-lean')).toBe('30 seconds, 2 times on each side');
  expect(say('wall-lean', { holdSeconds: 90, repeats: 1 })).toBe('1 minute 30 seconds, once on each side');
  expect(say('knee-hug')).toBe('5 seconds, 3 times on each side, changing sides each time');
  expect(say('long-sit')).toBe('20 seconds, 2 times, both sides together');
  expect(say('toe-tap')).toBe('10 times on each side, 3 seconds each, 2 rounds');
  expect(say('knee-sway')).toBe('7 times, changing sides each time, 3 seconds each');
  expect(say('tip-toe', { count: 1, repeats: 1 })).toBe('once, both sides together, 3 seconds');
  expect(say('tip-toe', { repeats: 1 })).toBe('8 times, both sides together, 3 seconds each');
});

test('what hurts is not met again in the rest of the routine', () => {
  const routine = routineOf('wall-lean', 'toe-tap', 'wall-lean', 'long-sit');
  expect(restOfRoutine(routine, 0)?.items.map(({ exercise }) => exercise)).toEqual(['toe-tap', 'long-sit']);
  expect(restOfRoutine(routine, 3)).toBeUndefined();
  expect(restOfRoutine(routineOf('wall-lean', 'wall-lean'), 0)).toBeUndefined();
});

test('it is the exercise worked at last that hurts, also while the next one is already named', () => {
  const schedule = buildSchedule(routineOf({ exercise: 'wall-lean', repeats: 1 }, 'long-sit'), EXERCISES);
  expect(schedule.map(({ kind, item }) => `${kind} ${item}`)).toEqual([
    'ready 0', 'hold 0', 'change 0', 'hold 0', 'change 1', 'hold 1', 'hold 1',
  ]);
  expect(schedule.map((_, index) => hurtItem(schedule, index))).toEqual([0, 0, 0, 0, 0, 1, 1]);
});

test('an exercise is done again with all that follows it', () => {
  expect(fromItem(routineOf('wall-lean', 'toe-tap', 'long-sit'), 1)).toEqual(routineOf('toe-tap', 'long-sit'));
});

test('a name that tells its minutes is not told them twice, one that is wrong is put right', () => {
  const routine = routineOf('long-sit');
  expect(lengthLabel({ ...routine, name: 'Long sit' }, EXERCISES)).toBe('about 1 minute');
  expect(lengthLabel({ ...routine, name: 'Long sit, 1 minute' }, EXERCISES)).toBe('');
  expect(lengthLabel({ ...routine, name: 'Long sit, 11 minutes' }, EXERCISES)).toBe('about 1 minute');
});

test('space pauses and goes on, arrows go back and skip, other keys do nothing', () => {
  expect(controlOf(' ', 'running')).toBe('pause');
  expect(controlOf(' ', 'paused')).toBe('resume');
  expect(controlOf('ArrowLeft', 'paused')).toBe('back');
  expect(controlOf('ArrowRight', 'running')).toBe('skip');
  expect(controlOf('a', 'running')).toBeUndefined();
});

test('what has the same reason is told in one note', () => {
  const notes = tickNotes(
    [
      { kind: 'left-out', exercise: 'wall-lean', ticks: ['numb-feet'] },
      { kind: 'swapped', exercise: 'knee-hug', twin: 'long-sit', ticks: ['pregnant'] },
      { kind: 'left-out', exercise: 'toe-tap', ticks: ['numb-feet'] },
    ],
    EXERCISES,
  );
  expect(notes).toEqual([
    { reason: TICK_REASONS['numb-feet'], changes: ['“Wall lean” is left out.', '“Toe tap” is left out.'] },
    { reason: TICK_REASONS.pregnant, changes: ['“Knee hug” becomes “Long sit”.'] },
  ]);
});
