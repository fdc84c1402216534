import type { Plan } from './dose.ts';
import { sayPlan } from './dose-words.ts';
import { faultSentence } from './fault-words.ts';
import type { CalendarFault, Weekday } from './ics.ts';
import type { NumberName } from './limits.ts';
import type { Exercises, Routine, RoutineItem, Sides } from './routine.ts';
import { sayLength } from './totals.ts';
import { cleanName, routineFaults } from './validate-routine.ts';
import type { Position } from './vocabulary.ts';

/** Groups of the list of exercises, by where they are done. */
export const POSITION_WORDS = { standing: 'Standing', chair: 'On a chair', floor: 'On the floor' } as const satisfies Record<Position, string>;

/** The choices for the sides of an exercise. */
export const SIDES_WORDS = {
  each: 'One side, then the other',
  alternate: 'Change sides each time',
  both: 'Both together',
} as const satisfies Record<Sides, string>;

/** Days of the week, by their names in a calendar file. */
export const WEEKDAY_WORDS = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
} as const satisfies Record<Weekday, string>;

/** What a calendar file still needs, and the way out. */
export const CALENDAR_FAULTS = {
  'no-days': 'Choose at least 1 day.',
  'no-time': 'Choose a time of day, such as 07:30.',
} as const satisfies Record<CalendarFault, string>;

/** Name of a number's field; it depends on whether the exercise is held or counted. */
export function numberLabel(name: NumberName, kind: Plan['kind'] = 'hold'): string {
  const isHold = kind === 'hold';
  const labels = {
    holdSeconds: isHold ? 'Hold, seconds' : 'Seconds each time',
    count: 'Times in a row',
    repeats: isHold ? 'Holds a side' : 'Sets a side',
    restSeconds: 'Rest, seconds',
    readySeconds: 'Seconds to get ready',
    changeSeconds: 'Seconds to change sides',
  } as const satisfies Record<NumberName, string>;
  return labels[name];
}

/**
 * A line of a routine in short, with its rest.
 *
 * @example sayLine(planOf(calfStretch, item)) // '30 seconds, 2 times on each side. Rest 10 seconds.'
 */
export function sayLine(plan: Plan): string {
  const { repeats, restSeconds } = plan;
  const rest = repeats > 1 && restSeconds > 0 ? ` Rest ${sayLength(restSeconds * 1000)}.` : '';
  return `${sayPlan(plan)}.${rest}`;
}

/** A routine's name; what stands there while it has none. */
export const nameOf = ({ name }: Routine): string => cleanName(name) || 'My routine';

/**
 * Why a routine cannot be started, and the way out.
 *
 * @returns empty when it can be
 */
export function startBlock(routine: Routine, exercises: Exercises): string {
  const [fault] = routineFaults(routine, exercises);
  return fault ? `You cannot start yet. ${faultSentence(fault)}` : '';
}

/**
 * A key for each line that stays the same when lines move or their numbers change: the exercise,
 * and which of its lines it is.
 */
export function lineKeys(items: readonly RoutineItem[]): readonly string[] {
  const seen = new Map<string, number>();
  return items.map(({ exercise }) => {
    const place = (seen.get(exercise) ?? 0) + 1;
    seen.set(exercise, place);
    return `${exercise}-${place}`;
  });
}

/** Where a line went, for those who cannot see it. Places count from 0. */
export const sayMoved = (name: string, place: number, count: number): string => `${name} is now ${place + 1} of ${count}.`;
