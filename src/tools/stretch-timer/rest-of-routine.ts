import type { Routine } from './routine.ts';
import { isWork, type Step } from './schedule.ts';

/**
 * The item that hurts when a reader says so: the one worked at last, for a pause already names what
 * comes next. Before the first one, that one.
 *
 * @param index place of the running step
 * @returns place of the item in its routine, from 0
 */
export const hurtItem = (schedule: readonly Step[], index: number): number =>
  (schedule.slice(0, index + 1).findLast(isWork) ?? schedule[index])?.item ?? 0;

/** A routine from one of its items on, that item included. */
export const fromItem = (routine: Routine, item: number): Routine => ({ ...routine, items: routine.items.slice(item) });

/**
 * What is left of a routine once an exercise hurts: the items after it, without that exercise.
 *
 * @param item place of the item that hurts, from 0
 * @returns undefined when nothing is left
 */
export function restOfRoutine(routine: Routine, item: number): Routine | undefined {
  const hurts = routine.items[item]?.exercise;
  const items = routine.items.slice(item + 1).filter(({ exercise }) => exercise !== hurts);
  return items.length > 0 ? { ...routine, items } : undefined;
}
