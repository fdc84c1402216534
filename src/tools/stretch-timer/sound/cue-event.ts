import type { Control } from '../cues-player.ts';

/** What the keys of headphones, a lock screen, a phone call or the track itself ask of the clock. */
export type CueEvent = { readonly kind: Control } | { readonly kind: 'seek'; readonly elapsedMs: number };
