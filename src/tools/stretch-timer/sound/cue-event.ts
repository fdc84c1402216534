import type { Control } from '../control.ts';

/** What the keys of headphones, a lock screen, a phone call or the track itself ask of the clock. */
export type CueEvent = { readonly kind: Exclude<Control, 'next'> } | { readonly kind: 'seek'; readonly elapsedMs: number };
