import { LONGEST_STEP_MS } from './limits.ts';

/** Whether a clock goes. `stopped`: the reader ended it; `finished`: its time ran out. */
export type Phase = 'idle' | 'running' | 'paused' | 'stopped' | 'finished';

/** A running routine as plain JSON: where it stood, and when. Nothing in it counts ticks. */
export interface ClockState {
  readonly phase: Phase;
  /** Length of each step, with what the reader added, ms. */
  readonly lengthsMs: readonly number[];
  /** How far the routine had come at `atMs`, ms. */
  readonly elapsedMs: number;
  /** Wall clock (`Date.now()`) at which that was so, ms. */
  readonly atMs: number;
}

/**
 * What happens to a clock, with the wall clock passed in. `start` brings the length of each step,
 * `seek` how far into the routine to go.
 */
export type ClockEvent =
  | { readonly kind: 'start'; readonly nowMs: number; readonly lengthsMs: readonly number[] }
  | { readonly kind: 'seek'; readonly nowMs: number; readonly elapsedMs: number }
  | { readonly kind: 'pause' | 'resume' | 'back' | 'skip' | 'add' | 'stop' | 'tick'; readonly nowMs: number };

/** A clock that nobody has started. */
export const IDLE: ClockState = { phase: 'idle', lengthsMs: [], elapsedMs: 0, atMs: 0 };

/** What `add` adds to the current step, ms. */
export const ADDED_MS = 15_000;

/** In its first 3 seconds, `back` leaves a step for the one before it, ms. */
const BACK_WITHIN_MS = 3000;

const sum = (lengthsMs: readonly number[]): number => lengthsMs.reduce((total, length) => total + length, 0);

/** How far the routine has come, ms: never beyond its end, never back when the wall clock is set back. */
export function elapsedAt({ phase, lengthsMs, elapsedMs, atMs }: ClockState, nowMs: number): number {
  const since = phase === 'running' ? Math.max(0, nowMs - atMs) : 0;
  return Math.min(sum(lengthsMs), elapsedMs + since);
}

/** Where a clock stands: the running step, from 0, and what is left of it and of the whole, ms. */
export interface Position {
  readonly elapsedMs: number;
  readonly index: number;
  readonly intoStepMs: number;
  readonly leftInStepMs: number;
  readonly leftMs: number;
}

/** Where a clock stands; at the end, in the last step with nothing left. */
export function positionAt(state: ClockState, nowMs: number): Position {
  const { lengthsMs } = state;
  const elapsedMs = elapsedAt(state, nowMs);
  let index = 0;
  let startMs = 0;
  for (; index < lengthsMs.length - 1; index += 1) {
    const endMs = startMs + (lengthsMs[index] ?? 0);
    if (elapsedMs < endMs) break;
    startMs = endMs;
  }
  const intoStepMs = elapsedMs - startMs;
  const leftInStepMs = (lengthsMs[index] ?? 0) - intoStepMs;
  return { elapsedMs, index, intoStepMs, leftInStepMs, leftMs: sum(lengthsMs) - elapsedMs };
}

const isUnderWay = ({ phase }: ClockState): boolean => phase === 'running' || phase === 'paused';

function movedTo(state: ClockState, elapsedMs: number, atMs: number): ClockState {
  const isOver = elapsedMs >= sum(state.lengthsMs);
  return { ...state, phase: isOver ? 'finished' : state.phase, elapsedMs, atMs };
}

/** Lets the wall clock speak first: what has run out is finished, and time goes on from a clock set back. */
function caughtUp(state: ClockState, nowMs: number): ClockState {
  const { phase, elapsedMs, atMs, lengthsMs } = state;
  if (phase !== 'running') return state;
  if (nowMs < atMs) return { ...state, atMs: nowMs };
  const endMs = sum(lengthsMs);
  return elapsedAt(state, nowMs) < endMs ? state : { ...state, phase: 'finished', elapsedMs: endMs, atMs: atMs + endMs - elapsedMs };
}

function skipped(state: ClockState, nowMs: number): ClockState {
  const { elapsedMs, leftInStepMs } = positionAt(state, nowMs);
  return movedTo(state, elapsedMs + leftInStepMs, nowMs);
}

function wentBack(state: ClockState, nowMs: number): ClockState {
  const { elapsedMs, index, intoStepMs } = positionAt(state, nowMs);
  const startMs = elapsedMs - intoStepMs;
  if (state.phase === 'finished') return { ...state, phase: 'running', elapsedMs: startMs, atMs: nowMs };
  const before = intoStepMs < BACK_WITHIN_MS ? (state.lengthsMs[index - 1] ?? 0) : 0;
  return movedTo(state, startMs - before, nowMs);
}

function soughtTo(state: ClockState, elapsedMs: number, nowMs: number): ClockState {
  return Number.isFinite(elapsedMs) ? movedTo(state, Math.min(sum(state.lengthsMs), Math.max(0, elapsedMs)), nowMs) : state;
}

function lengthened(state: ClockState, nowMs: number): ClockState {
  const { index } = positionAt(state, nowMs);
  const add = (length: number) => (length + ADDED_MS <= LONGEST_STEP_MS ? length + ADDED_MS : length);
  return { ...state, lengthsMs: state.lengthsMs.map((length, place) => (place === index ? add(length) : length)) };
}

/**
 * A running clock whose wall clock was set back since it was last looked at: it stands where it was
 * seen last, and goes on from now. Any other clock stays as it is.
 *
 * @param seenMs the wall clock at the last look
 */
export function withoutSetback(state: ClockState, seenMs: number, nowMs: number): ClockState {
  if (state.phase !== 'running' || nowMs >= seenMs) return state;
  return reduce(reduce(state, { kind: 'pause', nowMs: seenMs }), { kind: 'resume', nowMs });
}

/**
 * The clock after an event. Time comes from `nowMs` alone: a hidden page, a throttled timer or a
 * sleeping machine loses nothing. `back` returns to the start of the step, or in its first
 * 3 seconds to the step before; from the end, to the start of the last step. Events that make no
 * sense in the phase change nothing, and then the very same state comes back.
 *
 * @example reduce(IDLE, { kind: 'start', nowMs: 0, lengthsMs: [5000, 30_000] }).phase // 'running'
 */
export function reduce(before: ClockState, event: ClockEvent): ClockState {
  const { nowMs } = event;
  if (event.kind === 'start') {
    const { lengthsMs } = event;
    return sum(lengthsMs) > 0 ? { phase: 'running', lengthsMs, elapsedMs: 0, atMs: nowMs } : before;
  }
  const state = caughtUp(before, nowMs);
  const held = (phase: Phase): ClockState => ({ ...state, phase, elapsedMs: elapsedAt(state, nowMs), atMs: nowMs });
  switch (event.kind) {
    case 'pause':
      return state.phase === 'running' ? held('paused') : state;
    case 'resume':
      return state.phase === 'paused' ? held('running') : state;
    case 'stop':
      return isUnderWay(state) ? held('stopped') : state;
    case 'skip':
      return isUnderWay(state) ? skipped(state, nowMs) : state;
    case 'back':
      return isUnderWay(state) || state.phase === 'finished' ? wentBack(state, nowMs) : state;
    case 'seek':
      return isUnderWay(state) ? soughtTo(state, event.elapsedMs, nowMs) : state;
    case 'add':
      return isUnderWay(state) ? lengthened(state, nowMs) : state;
    case 'tick':
      return state;
  }
}
