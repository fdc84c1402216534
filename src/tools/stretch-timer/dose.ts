import { ITEM_NUMBERS } from './limits.ts';
import type { RoutineItem, Sides, TimedExercise } from './routine.ts';

/** How an item of a routine is done: the card's dose with what the reader changed. */
export interface Plan {
  readonly kind: 'hold' | 'reps';
  /** Seconds of a hold, or of each movement. */
  readonly holdSeconds: number;
  /** Movements in a row; 1 for a hold. */
  readonly count: number;
  /** Holds of one side, or sets. */
  readonly repeats: number;
  readonly restSeconds: number;
  readonly sides: Sides;
}

type Dosed = Pick<TimedExercise, 'dose' | 'sides'>;

function cardPlan({ dose, sides }: Dosed): Plan {
  const { kind, restSeconds } = dose;
  return dose.kind === 'hold'
    ? { kind, holdSeconds: dose.seconds, count: 1, repeats: dose.repeats, restSeconds, sides }
    : { kind, holdSeconds: dose.secondsEach, count: dose.count, repeats: dose.sets, restSeconds, sides };
}

/**
 * What is to be done for one item.
 *
 * @example planOf(calfStretch, { exercise: 'calf-stretch', repeats: 3 }).repeats // 3
 */
export function planOf(exercise: Dosed, item: Omit<RoutineItem, 'exercise'>): Plan {
  const card = cardPlan(exercise);
  return {
    kind: card.kind,
    holdSeconds: item.holdSeconds ?? card.holdSeconds,
    count: card.kind === 'reps' ? (item.count ?? card.count) : 1,
    repeats: item.repeats ?? card.repeats,
    restSeconds: item.restSeconds ?? card.restSeconds,
    sides: item.sides ?? card.sides,
  };
}

/** The same item with only those numbers that differ from the exercise's card. */
export function tidyItem(exercise: TimedExercise, item: RoutineItem): RoutineItem {
  const card = cardPlan(exercise);
  const plan = planOf(exercise, item);
  const changed = [...ITEM_NUMBERS, 'sides' as const].filter((name) => plan[name] !== card[name]);
  return { exercise: item.exercise, ...Object.fromEntries(changed.map((name) => [name, plan[name]])) };
}

/** The same item with every number written out, so that it stays as it is should the card's dose change. */
export function fullItem(exercise: TimedExercise, item: RoutineItem): RoutineItem {
  const { kind, count, ...plan } = planOf(exercise, item);
  return { exercise: item.exercise, ...plan, ...(kind === 'reps' && { count }) };
}
