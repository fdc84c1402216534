import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * A state that is drawn at most once a frame, however often it changes in between.
 *
 * @returns what is drawn, a way to change it, and the newest, which a change builds on
 */
export function useFrame<State>(first: State) {
  const newest = useRef(first);
  const frame = useRef(0);
  const [drawn, draw] = useState(first);
  const change = (next: State): void => {
    newest.current = next;
    frame.current ||= requestAnimationFrame(() => {
      frame.current = 0;
      draw(newest.current);
    });
  };
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  return [drawn, change, newest] as const;
}
