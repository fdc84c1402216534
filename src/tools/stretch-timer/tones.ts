import type { Cue, CueKind } from './cues.ts';

/** A plain sine tone whose loudness rises, stays and falls in straight lines. */
export interface Tone {
  readonly frequencyHz: number;
  /** From the first to the last sound, ms; rise and fall are part of it. */
  readonly lengthMs: number;
  readonly riseMs: number;
  readonly fallMs: number;
  /** Loudest amplitude, 0 to 1. */
  readonly peak: number;
}

const tone = (frequencyHz: number, lengthMs: number, peak = 0.6): Tone => ({
  frequencyHz,
  lengthMs,
  riseMs: 8,
  fallMs: Math.min(80, lengthMs / 2),
  peak,
});

const TICK = tone(784, 90, 0.45);

/**
 * The tone of each cue: short ticks count down, a high tone starts, lower and longer ones end.
 * Frequencies are notes from G4 to E6: a small speaker can play them, and so can 8,000 samples a
 * second. Our own design.
 */
export const TONES = {
  three: TICK,
  two: TICK,
  one: TICK,
  start: tone(1319, 300),
  change: tone(1047, 250),
  rest: tone(659, 350),
  end: tone(523, 700),
  finish: tone(392, 1500),
} as const satisfies Record<CueKind, Tone>;

/**
 * The corners of a tone's loudness, for `linearRampToValueAtTime`.
 *
 * @returns seconds after the tone's start, and the amplitude there
 */
export function loudness({ lengthMs, riseMs, fallMs, peak }: Tone): { readonly seconds: number; readonly amplitude: number }[] {
  const corners = [[0, 0], [riseMs, peak], [lengthMs - fallMs, peak], [lengthMs, 0]] as const;
  return corners.map(([ms, amplitude]) => ({ seconds: ms / 1000, amplitude }));
}

/** How long a track must be to hold every tone to its end, ms. */
export const trackMs = (cues: readonly Cue[]): number => Math.max(0, ...cues.map(({ atMs, kind }) => atMs + TONES[kind].lengthMs));
