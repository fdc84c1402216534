import type { Exercises, Routine } from './routine.ts';
import { buildSchedule, totalMs } from './schedule.ts';
import { sayMinutes, wholeMinutes } from './totals.ts';

/**
 * How long a routine takes, to stand beside its name; empty where the name says it already, and rightly.
 *
 * @example lengthLabel(calfAndAnkle, exercises) // 'about 9 minutes'
 */
export function lengthLabel(routine: Routine, exercises: Exercises): string {
  const ms = totalMs(buildSchedule(routine, exercises));
  const [, named] = /(\d+) minutes?$/.exec(routine.name) ?? [];
  return Number(named) === wholeMinutes(ms) ? '' : sayMinutes(ms);
}

/**
 * What a routine is called: its name; a single exercise's own while it has none.
 *
 * @example titleOf(toRoutine('heel-raise'), exercises) // 'Heel raise'
 */
export function titleOf({ name, items }: Routine, exercises: Exercises): string {
  const [only, second] = items;
  return name || (!second && exercises.get(only?.exercise ?? '')?.name) || 'Your routine';
}
