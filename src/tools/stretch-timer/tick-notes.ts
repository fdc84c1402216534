import type { Answers } from './answers.ts';
import type { Exercises, Routine } from './routine.ts';
import { NUMB_FEET_NOTE, TICK_REASONS } from './tick-words.ts';
import { adaptRoutine, type TickChange } from './ticks.ts';
import type { Cards } from './timer-card.ts';

const nameOf = (id: string, exercises: Exercises): string => `“${exercises.get(id)?.name ?? id}”`;

function sayChanges(changes: readonly TickChange[], exercises: Exercises): string {
  const leftOut = changes.flatMap(({ kind, exercise }) => (kind === 'left-out' ? [nameOf(exercise, exercises)] : []));
  const swapped = changes.flatMap((change) =>
    change.kind === 'swapped' ? [`${nameOf(change.exercise, exercises)} becomes ${nameOf(change.twin, exercises)}.`] : [],
  );
  return [leftOut.length > 0 ? `Left out: ${leftOut.join(', ')}.` : '', ...swapped].filter(Boolean).join(' ');
}

/**
 * What the answers changed in a routine and why: one note for all that has the same reason.
 *
 * @example tickNotes(adapted.changes, exercises)
 * // ['From 16 weeks of pregnancy, do not lie flat on your back. “Knee rolls” becomes “Seated turns to each side”.']
 */
export function tickNotes(changes: readonly TickChange[], exercises: Exercises): string[] {
  const byReason = Map.groupBy(changes, ({ ticks }) => ticks.map((tick) => TICK_REASONS[tick]).join(' '));
  return [...byReason].map(([reason, same]) => `${reason} ${sayChanges(same, exercises)}`);
}

/** A routine that fits the reader's answers, which may have no items left, and what to know of it. */
export function fitted(routine: Routine, answers: Answers, cards: Cards): { readonly routine: Routine; readonly notes: readonly string[] } {
  const adapted = adaptRoutine(routine, answers, cards);
  const notes = [...tickNotes(adapted.changes, cards), ...(answers.includes('numb-feet') ? [NUMB_FEET_NOTE] : [])];
  return { routine: adapted.routine, notes };
}
