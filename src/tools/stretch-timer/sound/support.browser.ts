import { canSound } from './audio-context.browser.ts';
import { canRender } from './render-track.browser.ts';
import type { Switches } from './switches.ts';
import { canVibrate } from './vibrate.browser.ts';
import { canSpeak } from './voice.browser.ts';
import { canKeepScreenOn } from './wake-lock.browser.ts';

/** What this browser can do of all that can be switched. */
export const supported = (): Switches => ({
  tones: canSound(),
  voice: canSpeak(),
  captions: true,
  border: true,
  vibration: canVibrate(),
  screen: canKeepScreenOn(),
  pocket: canRender(),
});
