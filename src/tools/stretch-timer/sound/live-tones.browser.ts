import type { CueKind } from '../cues.ts';
import { TONES } from '../tones.ts';
import { audioContext, canSound, restAudio, wakeAudio } from './audio-context.browser.ts';
import type { PlannedCue } from './plan-cues.ts';
import { scheduleTone } from './tone-nodes.browser.ts';

/** Tones on the sound card, handed to it ahead of time, so that a busy or hidden page keeps their time. */
export interface LiveTones {
  /** Wakes the sound card, within a tap. */
  unlock(): void;
  /** Hands over cues; one that the card has already is left as it is. @returns false while the card sleeps: then it took none */
  plan(planned: readonly PlannedCue[]): boolean;
  /** Calls off what has not begun, and forgets what has. */
  clear(): void;
  /** Lets the card sleep once the last tone is over. */
  rest(): void;
}

/** The sound card needs a moment to begin, seconds. */
const SOON_SECONDS = 0.02;

/** The longest tone and a little more, ms. */
const LAST_TONE_MS = TONES.finish.lengthMs + 200;

/** When the card's own time and the clock on the wall part by more than this, the machine slept, seconds. */
const SLEPT_SECONDS = 0.1;

const TOUCHES = ['pointerup', 'keydown', 'visibilitychange'] as const;

/**
 * Tones for a running routine.
 *
 * @param onReady called each time that the card wakes: what was planned before must be planned anew
 */
export function createLiveTones(onReady: () => void): LiveTones {
  const holder = {};
  const given = new Map<number, { readonly oscillator: OscillatorNode; readonly atSeconds: number }>();
  let isWanted = false;
  let offsetSeconds = 0;

  const wake = () =>
    void wakeAudio(holder).then((isAwake) => {
      if (isAwake && isWanted) onReady();
    });
  // A phone call, or a start that was no tap, leaves the card asleep: the next touch wakes it.
  const wakeAgain = () => {
    if (audioContext()?.state !== 'running') wake();
  };
  const clear = () => {
    const now = audioContext()?.currentTime ?? 0;
    for (const { oscillator, atSeconds } of given.values()) if (atSeconds > now) oscillator.stop();
    given.clear();
  };
  return {
    unlock() {
      if (!canSound() || isWanted) return;
      isWanted = true;
      for (const touch of TOUCHES) document.addEventListener(touch, wakeAgain);
      wake();
    },
    plan(planned) {
      const context = audioContext();
      if (context?.state !== 'running') return false;
      const offset = Date.now() / 1000 - context.currentTime;
      if (Math.abs(offset - offsetSeconds) > SLEPT_SECONDS) clear();
      offsetSeconds = offset;
      for (const { cue, inMs } of planned) {
        if (given.has(cue.atMs)) continue;
        const atSeconds = context.currentTime + Math.max(SOON_SECONDS, inMs / 1000);
        given.set(cue.atMs, { oscillator: scheduleTone(context, TONES[cue.kind], atSeconds), atSeconds });
      }
      return true;
    },
    clear,
    rest() {
      if (!isWanted) return;
      isWanted = false;
      for (const touch of TOUCHES) document.removeEventListener(touch, wakeAgain);
      restAudio(holder, LAST_TONE_MS);
    },
  };
}

const TESTED: readonly CueKind[] = ['three', 'start', 'change', 'finish'];
const TEST_GAP_SECONDS = 0.7;

/**
 * Plays the main tones one after the other: what the "Test the sound" button does.
 *
 * @returns false when the browser makes no sound
 */
export async function testTones(): Promise<boolean> {
  const context = audioContext();
  const holder = {};
  if (!context || !(await wakeAudio(holder))) {
    restAudio(holder, 0);
    return false;
  }
  for (const [index, kind] of TESTED.entries()) scheduleTone(context, TONES[kind], context.currentTime + SOON_SECONDS + index * TEST_GAP_SECONDS);
  restAudio(holder, TESTED.length * TEST_GAP_SECONDS * 1000 + LAST_TONE_MS);
  return true;
}
