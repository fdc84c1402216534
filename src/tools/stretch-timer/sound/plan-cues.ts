import { elapsedAt, type ClockState } from '../clock.ts';
import { cueAfter, cueToPlay, type Cue } from '../cues.ts';

/** A cue, and how long from now it is due, ms. */
export interface PlannedCue {
  readonly cue: Cue;
  readonly inMs: number;
}

/** How far ahead tones are handed to the sound card, ms: beyond the minute that hidden pages wait between timers. */
export const AHEAD_MS = 75_000;

/** The longest a player waits before it plans again, ms. */
const LONGEST_WAIT_MS = 10_000;

/** Two positions that are further apart than this were not reached by time alone, ms. */
const JUMP_MS = 50;

/**
 * What must sound from now on: the cue that is just due, and those of the next moments.
 *
 * @param heardMs how far into the routine all cues have sounded, ms; -1 for none
 * @param elapsedMs how far the routine has come, ms
 */
export function cuesAhead(cues: readonly Cue[], heardMs: number, elapsedMs: number, aheadMs: number = AHEAD_MS): PlannedCue[] {
  const due = cueToPlay(cues, heardMs, elapsedMs);
  const next = cues.filter(({ atMs }) => atMs > elapsedMs && atMs <= elapsedMs + aheadMs);
  return [...(due ? [{ cue: due, inMs: 0 }] : []), ...next.map((cue) => ({ cue, inMs: cue.atMs - elapsedMs }))];
}

/** How long a player may sleep: until the next cue, at most 10 s; undefined when no cue is left. */
export function waitMs(cues: readonly Cue[], elapsedMs: number): number | undefined {
  const next = cueAfter(cues, elapsedMs);
  return next && Math.min(next.atMs - elapsedMs, LONGEST_WAIT_MS);
}

/** True when the clock stands elsewhere than time alone would have brought it: skip, back, seek. */
export function hasJumped(before: ClockState, after: ClockState, nowMs: number): boolean {
  return Math.abs(elapsedAt(after, nowMs) - elapsedAt(before, nowMs)) > JUMP_MS;
}

/** True when the steps of two states of a clock last as long. */
export function sameLengths(before: ClockState, after: ClockState): boolean {
  const [one, other] = [before.lengthsMs, after.lengthsMs];
  return one === other || (one.length === other.length && one.every((length, index) => length === other[index]));
}
