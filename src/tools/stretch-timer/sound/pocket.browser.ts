import { elapsedAt, type ClockState } from '../clock.ts';
import type { Cue } from '../cues.ts';
import { wavBytes } from '../wav.ts';
import type { CueEvent } from './cue-event.ts';
import { renderTrack } from './render-track.browser.ts';
import type { Trouble } from './switches.ts';

/** A routine as a track in a player of the browser's own, which goes on with the phone locked. */
export interface Pocket {
  /** True once the track plays, and so needs no other tones beside it. */
  readonly isPlaying: boolean;
  /** Makes the track of these cues and plays it from where the clock stands. The first call must be within a tap. */
  play(cues: readonly Cue[], clock: ClockState): void;
  /** Puts the track where the clock is. */
  follow(clock: ClockState): void;
  /** Stops the track and frees its memory; after a routine that is over, once the last tone has sounded. */
  stop(): void;
}

interface Listeners {
  /** Somebody else paused, resumed or moved the track: a call, the lock screen, a headset. */
  readonly onEvent: (event: CueEvent) => void;
  readonly onTrouble: (trouble: Trouble) => void;
  /** The track has begun. */
  readonly onReady: () => void;
}

/** The track is moved when it is further than this from the clock, seconds. */
const OFF_SECONDS = 0.3;

/** What the player plays until the track is made: a player that began in a tap may go on later. */
const silence = () => new Blob([wavBytes(new Float32Array(8000))], { type: 'audio/wav' });

const isCutShort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** A pocket player. One lasts for one run of a routine. */
export function createPocket({ onEvent, onTrouble, onReady }: Listeners): Pocket {
  const audio = new Audio();
  let address = '';
  let latest: ClockState | undefined;
  let isPlaying = false;
  let isMeantToRun = false;
  let movedTo = 0;
  let turn = 0;

  const load = (sound: Blob) => {
    if (address) URL.revokeObjectURL(address);
    address = URL.createObjectURL(sound);
    audio.src = address;
  };
  const run = () => {
    isMeantToRun = true;
    audio.play().catch((error: unknown) => {
      if (!isCutShort(error) && isMeantToRun) onTrouble('blocked');
    });
  };
  const halt = () => {
    isMeantToRun = false;
    audio.pause();
  };
  const follow = (clock: ClockState) => {
    latest = clock;
    if (!isPlaying) return;
    const seconds = elapsedAt(clock, Date.now()) / 1000;
    // The last tone sounds after the end: a finished routine lets it.
    const isLastTone = clock.phase === 'finished' && audio.currentTime > seconds - OFF_SECONDS;
    if (!isLastTone && Math.abs(audio.currentTime - seconds) > OFF_SECONDS) {
      movedTo = seconds;
      audio.currentTime = seconds;
    }
    if (clock.phase === 'running' && audio.paused) run();
    if (clock.phase === 'paused' || clock.phase === 'stopped') halt();
  };
  const swapIn = (track: Blob) => {
    audio.loop = false;
    isPlaying = true;
    audio.addEventListener('loadedmetadata', () => latest && follow(latest), { once: true });
    load(track);
    if (latest?.phase === 'running') run();
    onReady();
  };

  const free = () => {
    halt();
    audio.removeAttribute('src');
    audio.load();
    if (address) URL.revokeObjectURL(address);
    address = '';
  };

  audio.addEventListener('pause', () => {
    if (isPlaying && isMeantToRun && !audio.ended) onEvent({ kind: 'pause' });
  });
  audio.addEventListener('play', () => {
    if (isPlaying && !isMeantToRun) onEvent({ kind: 'resume' });
  });
  audio.addEventListener('error', () => {
    if (isPlaying) onTrouble('track');
  });
  audio.addEventListener('seeking', () => {
    const isOurs = Math.abs(audio.currentTime - movedTo) < OFF_SECONDS;
    if (isPlaying && !isOurs) onEvent({ kind: 'seek', elapsedMs: audio.currentTime * 1000 });
  });

  return {
    get isPlaying() {
      return isPlaying;
    },
    play(cues, clock) {
      latest = clock;
      turn += 1;
      const mine = turn;
      if (!isPlaying) {
        audio.loop = true;
        load(silence());
        run();
      }
      void renderTrack(cues).then(
        (track) => mine === turn && swapIn(track),
        () => mine === turn && onTrouble('track'),
      );
    },
    follow,
    stop() {
      turn += 1;
      const isLastTone = isPlaying && latest?.phase === 'finished' && !audio.paused;
      isPlaying = false;
      if (isLastTone) audio.addEventListener('ended', free, { once: true });
      else free();
    },
  };
}
