import type { CueEvent } from './cue-event.ts';

/** What a lock screen or the keys of a headset show. */
export interface NowPlaying {
  readonly title: string;
  readonly album: string;
  readonly isRunning: boolean;
  readonly elapsedMs: number;
  readonly totalMs: number;
}

const SITE_NAME = 'Sole to Spine';

/** True where a page hears of such keys. */
export const hasMediaKeys = (): boolean => 'mediaSession' in navigator;

/** The site's icon, as the page names it. */
function artwork(): MediaImage[] {
  const icon = document.querySelector<HTMLLinkElement>('link[rel~="icon"]');
  return icon ? [{ src: icon.href, sizes: 'any', type: icon.type || 'image/svg+xml' }] : [];
}

/** Some browsers know only some of the keys, and throw at the rest. */
function handle(action: MediaSessionAction, handler: MediaSessionActionHandler | null): void {
  try {
    navigator.mediaSession.setActionHandler(action, handler);
  } catch {
    // A key that this browser does not have.
  }
}

/**
 * Hears the keys of headphones and lock screens: play, pause, next, previous, stop and the slider.
 *
 * @returns a function that lets the keys go again
 */
export function listenToKeys(onEvent: (event: CueEvent) => void): () => void {
  if (!hasMediaKeys()) return () => undefined;
  const handlers: readonly (readonly [MediaSessionAction, MediaSessionActionHandler])[] = [
    ['play', () => onEvent({ kind: 'resume' })],
    ['pause', () => onEvent({ kind: 'pause' })],
    ['nexttrack', () => onEvent({ kind: 'skip' })],
    ['previoustrack', () => onEvent({ kind: 'back' })],
    ['stop', () => onEvent({ kind: 'stop' })],
    ['seekto', ({ seekTime }) => seekTime !== undefined && onEvent({ kind: 'seek', elapsedMs: seekTime * 1000 })],
  ];
  for (const [action, handler] of handlers) handle(action, handler);
  return () => {
    for (const [action] of handlers) handle(action, null);
    navigator.mediaSession.metadata = null;
    navigator.mediaSession.playbackState = 'none';
  };
}

/** Shows where the routine stands. */
export function showPlaying({ title, album, isRunning, elapsedMs, totalMs }: NowPlaying): void {
  if (!hasMediaKeys()) return;
  const { mediaSession } = navigator;
  if (mediaSession.metadata?.title !== title) mediaSession.metadata = new MediaMetadata({ title, album, artist: SITE_NAME, artwork: artwork() });
  mediaSession.playbackState = isRunning ? 'playing' : 'paused';
  try {
    mediaSession.setPositionState({ duration: totalMs / 1000, playbackRate: 1, position: Math.min(elapsedMs, totalMs) / 1000 });
  } catch {
    // The lock screen then shows no position.
  }
}
