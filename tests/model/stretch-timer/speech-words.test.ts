import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { cuesOf } from '../../../src/tools/stretch-timer/cues.ts';
import { buildSchedule } from '../../../src/tools/stretch-timer/schedule.ts';
import { spoken } from '../../../src/tools/stretch-timer/speech-words.ts';
import type { Routine } from '../../../src/tools/stretch-timer/routine.ts';
import { anyRoutine, EXERCISES, routineOf } from './routines.ts';

const saidIn = (routine: Routine): string[] => {
  const schedule = buildSchedule(routine, EXERCISES);
  return cuesOf(schedule).map((cue) => spoken(cue, schedule, EXERCISES));
};
const saidOf = (...items: Parameters<typeof routineOf>) => saidIn(routineOf(...items)).filter((words) => !/^\d$/.test(words));

test('the voice names the stretch and the side before each begins', () => {
  expect(saidOf({ exercise: 'wall-lean', repeats: 1 }, { exercise: 'toe-tap', repeats: 1 })).toEqual([
    'Get ready. First: wall lean, left leg.',
    'Hold for 30 seconds.',
    'Change sides. Next: right leg.',
    'Hold for 30 seconds.',
    'Next: toe tap, left leg.',
    '10 times, 3 seconds each.',
    'Change sides. Next: right leg.',
    '10 times, 3 seconds each.',
    'That was the last one.',
  ]);
});

test('a rest says how long it is; both sides together need no side', () => {
  expect(saidOf('tip-toe')).toEqual(['Get ready. First: tip toe.', '8 times, 3 seconds each.', 'Rest for 15 seconds.', '8 times, 3 seconds each.', 'That was the last one.']);
});

test('movements in turns are said to be so', () => {
  expect(saidOf('knee-sway')[1]).toBe('8 times, 3 seconds each. Change sides each time.');
});

test('without a pause before it, an exercise says its own name', () => {
  const routine = { ...routineOf({ exercise: 'wall-lean', repeats: 1 }, 'knee-sway'), readySeconds: 0, changeSeconds: 0 };
  expect(saidIn(routine).filter((words) => words.length > 1)).toEqual([
    'Wall lean, left leg. Hold for 30 seconds.',
    'Wall lean, right leg. Hold for 30 seconds.',
    'Knee sway. 8 times, 3 seconds each. Change sides each time.',
    'That was the last one.',
  ]);
});

test('a count-down says its number', () => {
  expect(saidIn(routineOf('knee-sway')).slice(1, 4)).toEqual(['3', '2', '1']);
});

test('a name that is no plain word keeps its letters', () => {
  const exercises = new Map([['x', { id: 'x', name: 'TENS walk', sides: 'both', dose: { kind: 'hold', seconds: 5, repeats: 1, restSeconds: 0 } }]] as const);
  const schedule = buildSchedule(routineOf('x'), exercises);
  expect(spoken({ atMs: 0, kind: 'change', stepIndex: 0 }, schedule, exercises)).toBe('Get ready. First: TENS walk.');
});

test('whatever the routine, each cue has words, and none names a side twice', () => {
  fc.assert(
    fc.property(anyRoutine, (routine) => {
      const said = saidIn(routine);
      expect(said.filter((words) => !/^(\d|.*\.)$/.test(words))).toEqual([]);
      expect(said.filter((words) => (words.match(/\b(left|right) leg\b/g)?.length ?? 0) > 1)).toEqual([]);
    }),
  );
});

test('a cue of no step has nothing to say', () => {
  expect(spoken({ atMs: 0, kind: 'start', stepIndex: 3 }, [], EXERCISES)).toBe('');
});
