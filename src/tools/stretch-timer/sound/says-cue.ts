import type { CueKind } from '../cues.ts';

const COUNTS: readonly CueKind[] = ['three', 'two', 'one'];

/** True for a cue that the voice tells: all but the count-down, which it leaves to the tones where they sound. */
export const saysCue = (kind: CueKind, hasTones: boolean): boolean => !hasTones || !COUNTS.includes(kind);
