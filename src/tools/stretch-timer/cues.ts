import { isWork, totalMs, type Step, type StepKind } from './schedule.ts';

/** What a cue tells: the start of a hold or movement, the count-down to the end of a step, a change of side or the first get-ready, a rest, the end of an exercise, the end of the routine. */
export type CueKind = 'start' | 'three' | 'two' | 'one' | 'change' | 'rest' | 'end' | 'finish';

/** A moment at which something sounds, is said, buzzes or flashes. */
export interface Cue {
  /** From the start of the routine, ms. */
  readonly atMs: number;
  readonly kind: CueKind;
  /** The step that begins with the cue; for a count-down and `finish`, the step that runs out. */
  readonly stepIndex: number;
}

/** Shortest step of each kind whose last 3 seconds are counted down, ms. Short holds would be all beeps. */
const COUNTED_FROM_MS: Readonly<Record<StepKind, number>> = { ready: 4000, change: 4000, rest: 4000, hold: 10_000, reps: 10_000 };

/** A cue that is later than this says nothing of use any more, ms. */
const LATEST_MS = 1000;

/** The cue with which a step begins. An exercise that is over, all its sides and rounds, ends with `end`. */
function firstCue(step: Step, before: Step | undefined): CueKind {
  if (isWork(step)) return 'start';
  if (step.kind === 'rest') return 'rest';
  return before && before.item !== step.item ? 'end' : 'change';
}

function countDown({ kind, startMs, durationMs }: Step, stepIndex: number): Cue[] {
  if (durationMs < COUNTED_FROM_MS[kind]) return [];
  const endMs = startMs + durationMs;
  return [
    { atMs: endMs - 3000, kind: 'three', stepIndex },
    { atMs: endMs - 2000, kind: 'two', stepIndex },
    { atMs: endMs - 1000, kind: 'one', stepIndex },
  ];
}

/**
 * Every cue of a schedule in the order of time, one at a moment. Live sound and the rendered track
 * both follow this list; a schedule that the clock has lengthened gives a new one.
 *
 * @example cuesOf(schedule)[0] // { atMs: 0, kind: 'change', stepIndex: 0 }: get ready
 */
export function cuesOf(schedule: readonly Step[]): Cue[] {
  const cues = schedule.flatMap((step, stepIndex): Cue[] => [
    { atMs: step.startMs, kind: firstCue(step, schedule[stepIndex - 1]), stepIndex },
    ...countDown(step, stepIndex),
  ]);
  return schedule.length === 0 ? [] : [...cues, { atMs: totalMs(schedule), kind: 'finish', stepIndex: schedule.length - 1 }];
}

/** The next cue after a moment, for which a timer can be set. */
export const cueAfter = (cues: readonly Cue[], elapsedMs: number): Cue | undefined => cues.find(({ atMs }) => atMs > elapsedMs);

/**
 * What to play on waking: the newest cue after one moment and up to another, unless it is over a
 * second late, so that a machine that slept does not play an hour of tones at once.
 */
export function cueToPlay(cues: readonly Cue[], sinceMs: number, elapsedMs: number): Cue | undefined {
  const due = cues.filter(({ atMs }) => atMs > sinceMs && atMs <= elapsedMs).at(-1);
  return due && elapsedMs - due.atMs <= LATEST_MS ? due : undefined;
}
