import { useEffect, useState } from 'preact/hooks';

const MINUTE_MS = 60_000;

/** The wall clock, ms, as it was when the minute last changed. One timer a minute, none once it is gone. */
export function useMinute(): number {
  const [nowMs, set] = useState(() => Date.now());
  useEffect(() => {
    const look = () => set(Date.now());
    const timer = setTimeout(look, MINUTE_MS - (Date.now() % MINUTE_MS));
    // A hidden tab's timers are late.
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [nowMs]);
  return nowMs;
}
