import fc from 'fast-check';
import { LIMITS, type NumberName } from '../../../src/tools/stretch-timer/limits.ts';
import type { Library } from '../../../src/tools/stretch-timer/link.ts';
import { exercisesById, SIDES, type Routine, type RoutineItem, type TimedExercise } from '../../../src/tools/stretch-timer/routine.ts';
import { readRoutine } from '../../../src/tools/stretch-timer/validate-routine.ts';

const hold = (seconds: number, repeats: number, restSeconds: number) => ({ kind: 'hold', seconds, repeats, restSeconds }) as const;
const reps = (count: number, sets: number, restSeconds: number) => ({ kind: 'reps', count, secondsEach: 3, sets, restSeconds }) as const;

/** Made-up exercises, one of each way of doing them. */
export const MADE_UP: readonly TimedExercise[] = [
  { id: 'wall-lean', name: 'Wall lean', sides: 'each', dose: hold(30, 2, 10) },
  { id: 'knee-hug', name: 'Knee hug', sides: 'alternate', dose: hold(5, 3, 2) },
  { id: 'long-sit', name: 'Long sit', sides: 'both', dose: hold(20, 2, 0) },
  { id: 'toe-tap', name: 'Toe tap', sides: 'each', dose: reps(10, 2, 20) },
  { id: 'knee-sway', name: 'Knee sway', sides: 'alternate', dose: reps(7, 1, 0) },
  { id: 'tip-toe', name: 'Tip toe', sides: 'both', dose: reps(8, 2, 15) },
];
export const EXERCISES = exercisesById(MADE_UP);

/** A routine of made-up exercises with the usual pauses: 5 s to get ready, 8 s to change. */
export const routineOf = (...items: (string | RoutineItem)[]): Routine => ({
  name: 'Made up',
  items: items.map((item) => (typeof item === 'string' ? { exercise: item } : item)),
  readySeconds: 5,
  changeSeconds: 8,
});

export const LIBRARY: Library = {
  exercises: EXERCISES,
  routines: new Map([
    ['short-one', { ...routineOf('wall-lean', 'toe-tap'), name: 'The short one' }],
    ['quick-one', { ...routineOf({ exercise: 'long-sit', holdSeconds: 45 }), name: 'The quick one', readySeconds: 0, changeSeconds: 12 }],
  ]),
};

const number = (name: NumberName, most: number) => fc.integer({ min: LIMITS[name].min, max: Math.min(most, LIMITS[name].max) });

const item = fc.record(
  {
    exercise: fc.constantFrom(...EXERCISES.keys()),
    holdSeconds: number('holdSeconds', 40),
    count: number('count', 12),
    repeats: number('repeats', 4),
    restSeconds: number('restSeconds', 40),
    sides: fc.constantFrom(...SIDES),
  },
  { requiredKeys: ['exercise'] },
);

/** Any routine that can be run, as `readRoutine` hands it on. */
export const anyRoutine: fc.Arbitrary<Routine> = fc
  .record({
    name: fc.string({ unit: 'grapheme', maxLength: 70 }),
    items: fc.array(item, { minLength: 1, maxLength: 5 }),
    readySeconds: number('readySeconds', 60),
    changeSeconds: number('changeSeconds', 60),
  })
  .map((routine) => readRoutine(routine, EXERCISES))
  .filter((read) => read.ok)
  .map(({ routine }) => routine);
