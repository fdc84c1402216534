import type { ClockState } from './clock.ts';
import type { Exercises } from './routine.ts';
import type { Step } from './schedule.ts';

/** What can be asked of a running clock: by a button, a key, or the keys of headphones. */
export type Control = 'pause' | 'resume' | 'back' | 'skip' | 'add' | 'stop';

/** Sound, voice, vibration and the lit screen of one run. None of it throws. */
export interface Cues {
  /** Begins. Called within the reader's tap, so that a browser lets it sound. */
  start(schedule: readonly Step[], clock: ClockState): void;
  /** The clock has changed (paused, moved, lengthened, finished): what is planned is planned anew. */
  update(clock: ClockState): void;
  /** Ends for good, and lets go of all it held. */
  stop(): void;
}

/** Makes the cues of a run; `send` is for headphone keys. */
export type CuesMaker = (exercises: Exercises, send: (control: Control) => void) => Cues;

/** A run without a sound. */
export const silentCues: CuesMaker = () => ({ start() {}, update() {}, stop() {} });
