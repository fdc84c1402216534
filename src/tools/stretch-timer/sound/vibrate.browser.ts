import type { CueKind } from '../cues.ts';
import { VIBRATIONS } from './vibrations.ts';

/** True where a page may ask for it; a device without a motor stays still all the same. */
export const canVibrate = (): boolean => 'vibrate' in navigator;

/** Buzzes for a cue. Where the browser refuses, nothing happens. */
export function vibrateFor(kind: CueKind): void {
  if (canVibrate()) navigator.vibrate([...VIBRATIONS[kind]]);
}

/** Ends a buzz that is under way. */
export function stopVibration(): void {
  if (canVibrate()) navigator.vibrate(0);
}
