import type { Routine, RoutineItem } from './routine.ts';
import { TICKS, type Tick } from './vocabulary.ts';

/** What a tick does to an exercise: leave it out, do its twin instead, or say a line with it. */
export type TickAction = 'leave-out' | 'swap' | { readonly line: string };

/** What an exercise's card says of the ticks. */
export interface TickRule {
  readonly ticks: Readonly<Partial<Record<Tick, TickAction>>>;
  /** Id of what takes its place; without one, a swap leaves it out. */
  readonly twin?: string | undefined;
}

/** Rules by the id of their exercise; one without a rule is never changed. */
export type TickRules = ReadonlyMap<string, TickRule>;

/** What the ticks did to one exercise of a routine, and which of them did it. */
export type TickChange =
  | { readonly kind: 'left-out'; readonly exercise: string; readonly ticks: readonly Tick[] }
  | { readonly kind: 'swapped'; readonly exercise: string; readonly twin: string; readonly ticks: readonly Tick[] };

/** A routine that fits what was ticked. */
export interface AdaptedRoutine {
  /** May have no items left. */
  readonly routine: Routine;
  readonly changes: readonly TickChange[];
  /** Lines to say with an exercise, by its id. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
}

/** The ticks, of those given, that do this to the exercise. */
const causes = (rule: TickRule | undefined, ticks: readonly Tick[], action: TickAction): Tick[] =>
  ticks.filter((tick) => rule?.ticks[tick] === action);

function linesOf(rule: TickRule | undefined, ticks: readonly Tick[]): string[] {
  const actions = ticks.map((tick) => rule?.ticks[tick]);
  return [...new Set(actions.flatMap((action) => (typeof action === 'object' ? [action.line] : [])))];
}

/** What becomes of one exercise; nothing when it stays. */
function changeOf(exercise: string, ticks: readonly Tick[], rules: TickRules): TickChange | undefined {
  const rule = rules.get(exercise);
  const leftOut = causes(rule, ticks, 'leave-out');
  if (leftOut.length > 0) return { kind: 'left-out', exercise, ticks: leftOut };
  const swapped = causes(rule, ticks, 'swap');
  if (swapped.length === 0) return undefined;
  const twin = rule?.twin;
  const twinOut = twin === undefined ? swapped : causes(rules.get(twin), ticks, 'leave-out');
  if (twin === undefined || twinOut.length > 0) return { kind: 'left-out', exercise, ticks: [...new Set([...swapped, ...twinOut])] };
  return { kind: 'swapped', exercise, twin, ticks: swapped };
}

/**
 * A routine without what the reader's ticks rule out: exercises are left out, swapped for their
 * twin with the reader's own dose, or given a line. An exercise whose twin stands in the routine
 * already gives way to it. The order stays.
 *
 * @param ticks in any order; the routine and the rules are left as they are
 * @example adaptRoutine(backEase, ['pregnant'], rules).changes[0]
 * // { kind: 'swapped', exercise: 'knee-rolls', twin: 'seated-knee-rolls', ticks: ['pregnant'] }
 */
export function adaptRoutine(routine: Routine, ticks: readonly Tick[], rules: TickRules): AdaptedRoutine {
  const given = TICKS.filter((tick) => ticks.includes(tick));
  const own = new Set(routine.items.map(({ exercise }) => exercise));
  const pairs = routine.items.map((item) => ({ item, change: changeOf(item.exercise, given, rules) }));
  const items = pairs.flatMap(({ item, change }): RoutineItem[] => {
    if (!change) return [item];
    return change.kind === 'swapped' && !own.has(change.twin) ? [{ ...item, exercise: change.twin }] : [];
  });
  const lines = items.flatMap(({ exercise }) => {
    const said = linesOf(rules.get(exercise), given);
    return said.length > 0 ? [[exercise, said] as const] : [];
  });
  const changes = new Map(pairs.flatMap(({ item, change }) => (change ? [[item.exercise, change] as const] : [])));
  return { routine: { ...routine, items }, changes: [...changes.values()], lines: new Map(lines) };
}
