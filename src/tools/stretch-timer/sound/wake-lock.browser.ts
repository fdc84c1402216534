/** "Keep the screen on". Nothing of it throws; where the browser refuses, the screen goes dark as usual. */
export interface ScreenLock {
  hold(): void;
  release(): void;
}

/** True where a page can ask for the screen to stay on. */
export const canKeepScreenOn = (): boolean => 'wakeLock' in navigator;

/** A lock on the screen. The browser ends it when the page is hidden, so it is asked for again on return. */
export function createScreenLock(): ScreenLock {
  let isWanted = false;
  let isAsking = false;
  let held: WakeLockSentinel | undefined;

  const letGo = async () => {
    const lock = held;
    held = undefined;
    await lock?.release().catch(() => undefined);
  };
  const ask = async () => {
    const isHeld = held && !held.released;
    if (!isWanted || isHeld || isAsking || document.visibilityState !== 'visible' || !canKeepScreenOn()) return;
    isAsking = true;
    held = await navigator.wakeLock.request('screen').catch(() => undefined);
    isAsking = false;
    if (!isWanted) await letGo();
  };
  const askAgain = () => void ask();

  return {
    hold() {
      if (isWanted) return;
      isWanted = true;
      document.addEventListener('visibilitychange', askAgain);
      void ask();
    },
    release() {
      isWanted = false;
      document.removeEventListener('visibilitychange', askAgain);
      void letGo();
    },
  };
}
