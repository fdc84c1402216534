import { planOf, type Plan } from './dose.ts';
import type { RoutineItem, Sides, TimedExercise } from './routine.ts';
import { sayLength } from './totals.ts';

const HOLD_SIDES = { each: ' on each side', alternate: ' on each side, changing sides each time', both: ', both sides together' } as const satisfies Record<Sides, string>;
const REPS_SIDES = { each: ' on each side', alternate: ', changing sides each time', both: ', both sides together' } as const satisfies Record<Sides, string>;

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

/**
 * How something is done, in the same words on every page, in the timer and on paper.
 *
 * @example sayPlan(planOf(heelRaise, item)) // '10 times, 3 seconds each, 2 rounds'
 */
export function sayPlan({ kind, holdSeconds, count, repeats, sides }: Plan): string {
  const length = sayLength(holdSeconds * 1000);
  if (kind === 'hold') return `${length}, ${times(repeats)}${HOLD_SIDES[sides]}`;
  const rounds = repeats === 1 ? '' : `, ${repeats} rounds`;
  return `${times(count)}${REPS_SIDES[sides]}, ${length}${count === 1 ? '' : ' each'}${rounds}`;
}

/**
 * How an item of a routine is done; without an item, how the exercise's own card has it.
 *
 * @example sayDose(calfStretch, { repeats: 1 }) // '30 seconds, once on each side'
 */
export const sayDose = (exercise: Pick<TimedExercise, 'dose' | 'sides'>, item: Omit<RoutineItem, 'exercise'> = {}): string =>
  sayPlan(planOf(exercise, item));
