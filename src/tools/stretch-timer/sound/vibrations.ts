import type { CueKind } from '../cues.ts';

const TICK = [40];

/** How the phone buzzes at each cue: ms on, off, on. Our own design, after the tones: short ones count, long ones end. */
export const VIBRATIONS = {
  three: TICK,
  two: TICK,
  one: TICK,
  start: [250],
  change: [100, 80, 100],
  rest: [100, 80, 250],
  end: [100, 80, 100, 80, 100],
  finish: [400, 120, 400],
} as const satisfies Record<CueKind, readonly number[]>;
