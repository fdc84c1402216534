import type { ClockState } from './clock.ts';
import type { Step } from './schedule.ts';

/** Sound, voice, vibration and the lit screen of one run. None of it throws. */
export interface Cues {
  /** Begins. Called within the reader's tap, so that a browser lets it sound. */
  start(schedule: readonly Step[], clock: ClockState): void;
  /** The clock has changed (paused, moved, lengthened, finished): what is planned is planned anew. */
  update(clock: ClockState): void;
  /** Ends for good, and lets go of all it held. */
  stop(): void;
}
