import { planOf, type Plan } from './dose.ts';
import type { RoutineItem, Sides, TimedExercise } from './routine.ts';
import { sayLength } from './totals.ts';

const SIDE_WORDS = { each: ' on each side', alternate: ', left and right in turn', both: '' } as const satisfies Record<Sides, string>;

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

function sayPlan({ kind, holdSeconds, count, repeats, sides }: Plan): string {
  const side = SIDE_WORDS[sides];
  if (kind === 'hold') return `${sayLength(holdSeconds * 1000)}, ${times(repeats)}${side}`;
  const rounds = repeats === 1 ? '' : `, ${repeats} rounds`;
  return `${times(count)}${sides === 'alternate' ? '' : rounds}${side}${sides === 'alternate' ? rounds : ''}`;
}

/**
 * How an item of a routine is done.
 *
 * @example sayDose(calfStretch, { exercise: 'straight-knee-calf-stretch' }) // '30 seconds, 2 times on each side'
 */
export const sayDose = (exercise: TimedExercise, item: RoutineItem): string => sayPlan(planOf(exercise, item));
