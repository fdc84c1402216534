import type { Answers } from './answers.ts';
import type { Exercises, Routine } from './routine.ts';
import { NUMB_FEET_NOTE, TICK_REASONS } from './tick-words.ts';
import { adaptRoutine, type AdaptedRoutine, type TickChange } from './ticks.ts';
import type { Cards } from './timer-card.ts';

/** What the answers changed, and why: a reason, and each change that has it. */
export interface TickNote {
  readonly reason: string;
  /** May be empty: then the reason is all there is to say. */
  readonly changes: readonly string[];
}

const nameOf = (id: string, exercises: Exercises): string => `“${exercises.get(id)?.name ?? id}”`;

const sayChange = (change: TickChange, exercises: Exercises): string =>
  `${nameOf(change.exercise, exercises)} ${change.kind === 'swapped' ? `becomes ${nameOf(change.twin, exercises)}` : 'is left out'}.`;

/**
 * What the answers changed in a routine and why: one note for all that has the same reason.
 *
 * @example tickNotes(adapted.changes, exercises)
 * // [{ reason: 'From 16 weeks …', changes: ['“Knee rolls” becomes “Seated turns to each side”.'] }]
 */
export function tickNotes(changes: readonly TickChange[], exercises: Exercises): TickNote[] {
  const byReason = new Map<string, string[]>();
  for (const change of changes) {
    const reason = change.ticks.map((tick) => TICK_REASONS[tick]).join(' ');
    byReason.set(reason, [...(byReason.get(reason) ?? []), sayChange(change, exercises)]);
  }
  return [...byReason].map(([reason, same]) => ({ reason, changes: same }));
}

/** A routine that fits the reader's answers, and what to know of it. */
export interface FittedRoutine extends Pick<AdaptedRoutine, 'routine' | 'lines'> {
  readonly notes: readonly TickNote[];
}

/** Fits a routine to the reader's answers. It may have no items left. */
export function fitted(routine: Routine, answers: Answers, cards: Cards): FittedRoutine {
  const { changes, ...adapted } = adaptRoutine(routine, answers, cards);
  const numb = answers.includes('numb-feet') ? [{ reason: NUMB_FEET_NOTE, changes: [] }] : [];
  return { ...adapted, notes: [...tickNotes(changes, cards), ...numb] };
}
