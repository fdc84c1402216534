import { elapsedAt, IDLE, type ClockState } from '../clock.ts';
import type { Cues } from '../cues-player.ts';
import { cuesOf, cueToPlay, type Cue } from '../cues.ts';
import type { Exercises } from '../routine.ts';
import { totalMs, withLengths, type Step } from '../schedule.ts';
import { spoken } from '../speech-words.ts';
import type { CueEvent } from './cue-event.ts';
import { createLiveTones } from './live-tones.browser.ts';
import { listenToKeys, showPlaying } from './media-session.browser.ts';
import { cuesAhead, hasJumped, sameLengths, waitMs } from './plan-cues.ts';
import { createPocket, type Pocket } from './pocket.browser.ts';
import { saysCue } from './says-cue.ts';
import type { Switches, Trouble } from './switches.ts';
import { titleAt } from './track-words.ts';
import { stopVibration, vibrateFor } from './vibrate.browser.ts';
import { createVoice } from './voice.browser.ts';
import { createScreenLock } from './wake-lock.browser.ts';

interface Options {
  readonly exercises: Exercises;
  /** Shown on the lock screen. */
  readonly routineName: string;
  readonly switches: Switches;
  /** Keys, lock screen or a phone call ask this of the clock. */
  readonly onEvent: (event: CueEvent) => void;
  /** A way fell out; tones stand in for it. */
  readonly onTrouble: (trouble: Trouble) => void;
}

/** Sound, voice, buzz and screen of a running routine. */
export interface CuesPlayer extends Cues {
  /** Switches take effect at once. Called within the reader's tap. */
  setSwitches(switches: Switches): void;
}

/** Makes the player of one routine. Time comes from the clock's states and `Date.now()` alone. */
export function createCuesPlayer({ exercises, routineName, switches: chosen, onEvent, onTrouble }: Options): CuesPlayer {
  let switches = chosen;
  let plan: readonly Step[] = [];
  let schedule: readonly Step[] = [];
  let cues: readonly Cue[] = [];
  let clock: ClockState = IDLE;
  // How far all cues were told, and how far their tones were handed to a sound card that was awake.
  let toldMs = -1;
  let tonedMs = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pocket: Pocket | undefined;
  let letKeysGo: (() => void) | undefined;
  let isMute = false;
  let isPocketRefused = false;

  const screen = createScreenLock();
  const tones = createLiveTones(() => follow());
  const voice = createVoice(() => {
    isMute = true;
    if (!switches.voice || !isRunning()) return;
    onTrouble('voice');
    wake();
    follow();
  });

  const isRunning = () => clock.phase === 'running';
  /** Tones also stand in for a voice or a track that fell out. */
  const hasTones = () => switches.tones || (switches.voice && isMute) || (switches.pocket && isPocketRefused);

  const tell = (cue: Cue) => {
    if (switches.vibration) vibrateFor(cue.kind);
    if (switches.voice && saysCue(cue.kind, hasTones())) voice.say(spoken(cue, schedule, exercises));
  };
  /** Tells what has come due, and hands over the tones of the next moments. */
  const sound = (nowMs: number) => {
    const elapsedMs = elapsedAt(clock, nowMs);
    const needsTones = hasTones() && !pocket?.isPlaying;
    if (!needsTones || tones.plan(cuesAhead(cues, tonedMs, elapsedMs))) tonedMs = Math.max(tonedMs, elapsedMs);
    const due = cueToPlay(cues, toldMs, elapsedMs);
    toldMs = Math.max(toldMs, elapsedMs);
    if (due) tell(due);
  };
  /** What sounds from here on begins with the cue of this very moment. */
  const beginAt = ({ elapsedMs }: ClockState) => {
    toldMs = elapsedMs - 1;
    tonedMs = toldMs;
  };
  const show = (elapsedMs: number) =>
    showPlaying({ title: titleAt(schedule, elapsedMs, exercises), album: routineName, isRunning: isRunning(), elapsedMs, totalMs: totalMs(schedule) });

  function follow(): void {
    clearTimeout(timer);
    const nowMs = Date.now();
    if (!isRunning()) return;
    sound(nowMs);
    pocket?.follow(clock);
    const elapsedMs = elapsedAt(clock, nowMs);
    show(elapsedMs);
    const wait = waitMs(cues, elapsedMs);
    if (wait !== undefined) timer = setTimeout(follow, Math.ceil(wait));
  }
  const onReturn = () => {
    if (document.visibilityState === 'visible') follow();
  };
  const dropPocket = () => {
    pocket?.stop();
    pocket = undefined;
  };
  const takePocket = () => {
    pocket = createPocket({
      onEvent,
      onReady: () => tones.clear(),
      onTrouble: (trouble) => {
        isPocketRefused = true;
        dropPocket();
        onTrouble(trouble);
        if (isRunning()) wake();
        follow();
      },
    });
    pocket.play(cues, clock);
  };
  const wake = () => {
    if (hasTones()) tones.unlock();
    if (switches.voice) voice.unlock();
    if (switches.screen) screen.hold();
    if (switches.pocket && !pocket && !isPocketRefused) takePocket();
  };
  const hush = () => {
    tones.clear();
    voice.cancel();
    stopVibration();
  };
  /** A finished routine may sound its last cue; any other is quiet at once. */
  const settle = (nowMs: number) => {
    clearTimeout(timer);
    screen.release();
    if (clock.phase === 'finished') sound(nowMs);
    else hush();
    tones.rest();
  };
  const lay = () => {
    schedule = withLengths(plan, clock.lengthsMs);
    cues = cuesOf(schedule);
  };

  return {
    start(steps, first) {
      dropPocket();
      [plan, clock] = [steps, first];
      beginAt(first);
      lay();
      letKeysGo ??= listenToKeys(onEvent);
      document.addEventListener('visibilitychange', onReturn);
      wake();
      follow();
    },
    update(next) {
      if (next === clock) return;
      const nowMs = Date.now();
      const before = clock;
      const isJump = hasJumped(before, next, nowMs);
      if (isJump) hush();
      else if (isRunning()) sound(nowMs);
      clock = next;
      if (isJump) beginAt(next);
      if (sameLengths(before, next)) pocket?.follow(next);
      else {
        lay();
        tones.clear();
        pocket?.play(cues, next);
      }
      if (isRunning()) wake();
      else settle(nowMs);
      show(elapsedAt(next, nowMs));
      follow();
    },
    stop() {
      settle(Date.now());
      clock = IDLE;
      dropPocket();
      document.removeEventListener('visibilitychange', onReturn);
      letKeysGo?.();
      letKeysGo = undefined;
    },
    setSwitches(next) {
      if (next.pocket !== switches.pocket) {
        isPocketRefused = false;
        if (!next.pocket) dropPocket();
      }
      switches = next;
      if (!hasTones()) tones.clear();
      if (!next.voice) voice.cancel();
      if (!next.screen) screen.release();
      if (!isRunning()) return;
      wake();
      follow();
    },
  };
}
