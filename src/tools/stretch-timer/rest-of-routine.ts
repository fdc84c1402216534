import type { Routine } from './routine.ts';

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
