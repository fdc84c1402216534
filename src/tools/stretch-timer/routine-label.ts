import type { Exercises, Routine } from './routine.ts';
import { buildSchedule, totalMs } from './schedule.ts';
import { sayMinutes } from './totals.ts';

/**
 * How long a routine takes, to stand beside its name; empty where the name says it already.
 *
 * @example lengthLabel(calfAndAnkle, exercises) // 'about 9 minutes'
 */
export function lengthLabel(routine: Routine, exercises: Exercises): string {
  return /\d minutes?$/.test(routine.name) ? '' : sayMinutes(totalMs(buildSchedule(routine, exercises)));
}
