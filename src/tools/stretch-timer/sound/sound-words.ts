import type { SwitchName, Trouble } from './switches.ts';

/** Each switch by its name. */
export const SWITCH_LABELS = {
  tones: 'Tones',
  voice: 'Voice',
  captions: 'Large words',
  border: 'Border that changes',
  vibration: 'Vibration',
  screen: 'Keep the screen on',
  pocket: 'Pocket mode',
} as const satisfies Record<SwitchName, string>;

/** What a switch does. */
export const SWITCH_HINTS = {
  tones: 'A short sound counts 3, 2, 1. Others mark the start, a change and the end.',
  voice: 'A voice of your own device says the next exercise and the side.',
  captions: 'The exercise and the side stand in huge letters.',
  border: 'Its colour and line change with each step and each side.',
  vibration: 'Your phone buzzes with the count and at each change.',
  screen: 'The screen stays lit while the timer runs. It may go dark when you pause.',
  pocket: 'The tones become one track. It can go on when your phone is locked.',
} as const satisfies Record<SwitchName, string>;

/** Stands in for the hint where the browser lacks what the switch needs. */
export const ABSENT_WORDS = {
  tones: 'This browser cannot make the tones. Watch the screen instead.',
  voice: 'This browser cannot speak. The tones and the screen tell you instead.',
  vibration: 'This browser cannot make your device buzz.',
  screen: 'This browser cannot keep the screen on. You can change how soon it goes dark in the settings of your device.',
  pocket: 'This browser cannot make a track.',
} as const satisfies Partial<Record<SwitchName, string>>;

/** What went wrong, and what happens instead. */
export const TROUBLE_WORDS = {
  voice: 'We found no voice on your device. You will hear tones instead.',
  track: 'Your browser could not make the track. It may be short of memory. The timer goes on without pocket mode: keep this page open.',
  blocked: 'Your browser did not let the track play. The timer goes on without it. To try again, switch pocket mode off and on.',
} as const satisfies Record<Trouble, string>;

/** What each way may do to music that the reader has on. Phones differ, and the words say so. */
export const MUSIC_WORDS = [
  { name: 'Tones', sentence: 'On many devices they sound over your music. An iPhone or iPad may stop it.' },
  { name: 'Voice', sentence: 'Your music may go quieter, or stop, while it speaks.' },
  { name: 'Pocket mode', sentence: 'The track plays like a song, so your phone will most likely stop other music.' },
  { name: 'Vibration and screen', sentence: 'They leave your music alone.' },
] as const;

/** What nobody can promise. */
export const LOCKED_WORDS =
  'Without pocket mode, the sound may stop when the screen locks. No web page can promise to go on then. When you come back, the time is right.';

/** Under the button that tests the sound. */
export const TEST_WORDS = {
  played: 'You should hear 4 sounds: a count, a start, a change and the end. If not, turn up the volume, and make sure that your phone is not on silent.',
  silent: 'This browser made no sound. Watch the screen, or use vibration.',
} as const;

/** Beside the button that makes the track. */
export const TRACK_WORDS = {
  making: 'Making the track…',
  ready: 'Your track is ready.',
  failed: 'Your browser could not make the track. It may be short of memory. Try a shorter routine.',
} as const;
