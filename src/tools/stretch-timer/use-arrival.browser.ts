import { useEffect, useRef, type MutableRef } from 'preact/hooks';

/**
 * Gives the focus to what takes the place of what had it, so that nobody is left at the top of the page.
 *
 * @param isToTop brings it to the top of the screen as well, for what needs the room below it
 */
export function useArrival<Place extends HTMLElement>(isToTop = false): MutableRef<Place | null> {
  const place = useRef<Place>(null);
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus();
    if (isToTop) place.current?.scrollIntoView();
  }, []);
  return place;
}
