/** Safari's say over how a page's sound mixes with the rest of the phone; no other browser has it yet. */
interface AudioSession {
  type: 'auto' | 'playback';
}

let shared: AudioContext | undefined;

/** True where a page can make tones. */
export const canSound = (): boolean => 'AudioContext' in globalThis;

/** The page's one sound card, made when first asked for; undefined where there is none. */
export function audioContext(): AudioContext | undefined {
  if (!shared && canSound()) {
    try {
      shared = new AudioContext();
    } catch {
      return undefined;
    }
  }
  return shared;
}

/** Says what the sound is for: `playback` is heard although an iPhone's silent switch is on. */
function setAudioSession(type: AudioSession['type']): void {
  const { audioSession }: { audioSession?: AudioSession } = navigator as Navigator & { audioSession?: AudioSession };
  if (audioSession) audioSession.type = type;
}

/** Who needs the sound card now: a running routine, a test of the sound. */
const holders = new Set<object>();

/**
 * Wakes the sound card for somebody. Browsers allow that only within a tap or a key press; where it
 * is not allowed, the promise waits.
 *
 * @returns whether it sounds now
 */
export async function wakeAudio(holder: object): Promise<boolean> {
  const context = audioContext();
  if (!context) return false;
  holders.add(holder);
  setAudioSession('playback');
  try {
    await context.resume();
  } catch {
    return false;
  }
  return context.state === 'running';
}

/** Lets the sound card sleep after a while, unless somebody needs it then, and the reader's music have the phone again. */
export function restAudio(holder: object, afterMs: number): void {
  holders.delete(holder);
  setTimeout(() => {
    if (holders.size > 0) return;
    setAudioSession('auto');
    void shared?.suspend().catch(() => undefined);
  }, afterMs);
}
