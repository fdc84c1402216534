import type { Page } from 'playwright/test';
import { reduce, IDLE, type ClockEvent, type ClockState } from '../../../src/tools/stretch-timer/clock.ts';
import type { CueEvent } from '../../../src/tools/stretch-timer/sound/cue-event.ts';
import { buildSchedule, type Step } from '../../../src/tools/stretch-timer/schedule.ts';
import type { Switches, Trouble } from '../../../src/tools/stretch-timer/sound/switches.ts';
import { EXERCISES, MADE_UP, routineOf } from '../../model/stretch-timer/routines.ts';
import { openSources, sourceOf } from './sources.ts';

type PlayerModule = typeof import('../../../src/tools/stretch-timer/sound/cues-player.browser.ts');

/** What a page's fakes and its player wrote down. */
export interface Heard {
  /** Tones handed to the sound card: pitch, and the moment by the clock on the wall, ms. */
  readonly tones: { readonly hz: number; readonly atMs: number; isCalledOff: boolean }[];
  readonly said: string[];
  readonly buzzes: (readonly number[])[];
  /** What was asked of the screen. */
  readonly screen: string[];
  readonly locks: { readonly release: () => Promise<unknown> }[];
  readonly events: CueEvent[];
  readonly troubles: Trouble[];
  readonly tracks: HTMLAudioElement[];
}

/** The page's globals, for its fakes. */
export type Stage = typeof globalThis & { heard: Heard; player: ReturnType<PlayerModule['createCuesPlayer']> };

export const OFF: Switches = { tones: false, voice: false, captions: false, border: false, vibration: false, screen: false, pocket: false };

/** A device with a voice, without one, or with one that fails. */
type Device = 'speaks' | 'mute' | 'fails';

/** Runs in the page before its scripts: notes what reaches the sound card, the motor, the screen and the player. */
function fake(device: Device): void {
  const heard: Heard = { tones: [], said: [], buzzes: [], screen: [], locks: [], events: [], troubles: [], tracks: [] };
  (globalThis as Stage).heard = heard;

  const noted = new WeakMap<OscillatorNode, Heard['tones'][number]>();
  const { start } = OscillatorNode.prototype;
  const { stop } = AudioScheduledSourceNode.prototype;
  OscillatorNode.prototype.start = function (when = 0) {
    const { context, frequency } = this;
    if (context instanceof AudioContext) {
      const tone = { hz: Math.round(frequency.value), atMs: Date.now() + (when - context.currentTime) * 1000, isCalledOff: false };
      heard.tones.push(tone);
      noted.set(this, tone);
    }
    start.call(this, when);
  };
  OscillatorNode.prototype.stop = function (when?: number) {
    const tone = noted.get(this);
    if (when === undefined && tone) tone.isCalledOff = true;
    stop.call(this, when);
  };

  const voice = { lang: 'en-GB', localService: true, default: true };
  const speech = {
    getVoices: () => (device === 'mute' ? [] : [voice]),
    speak: (utterance: { text: string; onstart?: () => void; onerror?: (event: { error: string }) => void }) => {
      if (device === 'fails') return utterance.onerror?.({ error: 'synthesis-failed' });
      if (utterance.text) heard.said.push(utterance.text);
      utterance.onstart?.();
    },
    cancel: () => heard.said.push('(cancel)'),
  };
  Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
    value: class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  });
  Object.defineProperty(navigator, 'vibrate', { value: (pattern: number | number[]) => heard.buzzes.push([pattern].flat()) > 0 });
  const request = async () => {
    heard.screen.push('on');
    const lock = { released: false, release: async () => heard.screen.push((lock.released = true) && 'off') };
    heard.locks.push(lock);
    return lock;
  };
  Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  const Real = Audio;
  Object.assign(globalThis, {
    Audio: class extends Real {
      constructor() {
        super();
        heard.tracks.push(this);
      }
    },
  });
}

/** Opens a page with a player of a short routine: get ready 5 s, hold 20 s, hold 20 s. */
export async function openPlayer(page: Page, on: Partial<Switches>, device: Device = 'speaks') {
  await page.addInitScript(fake, device);
  await openSources(page);
  const routine = routineOf('long-sit');
  await page.evaluate(
    async ({ address, switches, name, exercises }) => {
      const { createCuesPlayer }: PlayerModule = await import(address);
      const { heard } = globalThis as Stage;
      (globalThis as Stage).player = createCuesPlayer({
        exercises: new Map(exercises.map((exercise) => [exercise.id, exercise])),
        routineName: name,
        switches,
        onEvent: (event) => heard.events.push(event),
        onTrouble: (trouble) => heard.troubles.push(trouble),
      });
    },
    { address: sourceOf('sound/cues-player.browser.ts'), switches: { ...OFF, ...on }, name: routine.name, exercises: MADE_UP },
  );
  const schedule = buildSchedule(routine, EXERCISES);
  let clock: ClockState = IDLE;
  const now = () => page.evaluate(() => Date.now());
  return {
    schedule,
    /** Starts the clock and the player; returns the clock on the wall. */
    async start(): Promise<number> {
      const nowMs = await now();
      clock = reduce(IDLE, { kind: 'start', nowMs, lengthsMs: schedule.map(({ durationMs }) => durationMs) });
      const send = ({ steps, state }: { steps: readonly Step[]; state: ClockState }) => (globalThis as Stage).player.start(steps, state);
      await page.evaluate(send, { steps: schedule, state: clock });
      return nowMs;
    },
    async do(kind: Exclude<ClockEvent['kind'], 'start' | 'seek'>): Promise<number> {
      const nowMs = await now();
      clock = reduce(clock, { kind, nowMs });
      await page.evaluate((state) => (globalThis as Stage).player.update(state), clock);
      return nowMs;
    },
    stop: () => page.evaluate(() => (globalThis as Stage).player.stop()),
    switch: (switches: Partial<Switches>) =>
      page.evaluate((next) => (globalThis as Stage).player.setSwitches(next), { ...OFF, ...switches }),
    heard: () => page.evaluate(() => ({ ...(globalThis as Stage).heard, tracks: [], locks: [] })),
    /** The track's player: where it stands, seconds. */
    track: () =>
      page.evaluate(() => {
        const track = (globalThis as Stage).heard.tracks.at(-1);
        return track && { seconds: track.currentTime, lengthSeconds: track.duration, isPaused: track.paused, isLooped: track.loop, address: track.src };
      }),
  };
}
