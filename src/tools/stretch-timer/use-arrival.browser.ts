import { useEffect, useRef, type MutableRef } from 'preact/hooks';

/** Gives the focus to what takes the place of what had it, so that nobody is left at the top of the page. */
export function useArrival<Place extends HTMLElement>(): MutableRef<Place | null> {
  const place = useRef<Place>(null);
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus();
  }, []);
  return place;
}
