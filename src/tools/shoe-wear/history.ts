import { areSame, type Soles } from './edit-soles.ts';

/** Longest way back. */
export const MOST_STEPS = 100;

/** The soles as they are, as they were (the latest last), and as they were before undo (the next first). */
export interface History {
  readonly past: readonly Soles[];
  readonly now: Soles;
  readonly future: readonly Soles[];
}

/** A history that begins with these soles. */
export const historyFrom = (soles: Soles): History => ({ past: [], now: soles, future: [] });

/** One step on. It ends what could be redone; soles with the same marks are no step. */
export function push(history: History, soles: Soles): History {
  if (areSame(history.now, soles)) return history;
  return { past: [...history.past, history.now].slice(-MOST_STEPS), now: soles, future: [] };
}

/** One step back; the same history where there is none. */
export function undo(history: History): History {
  const { past, now, future } = history;
  const before = past.at(-1);
  return before ? { past: past.slice(0, -1), now: before, future: [now, ...future] } : history;
}

/** The step that was undone last; the same history where there is none. */
export function redo(history: History): History {
  const { past, now, future } = history;
  const [next, ...rest] = future;
  return next ? { past: [...past, now], now: next, future: rest } : history;
}
