import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChainAngles } from './angles.ts';
import { between } from './between.ts';

/** How long the bones take from one step of the tour to the next, ms. */
const LENGTH = 300;

/**
 * The angles to draw: those of the state, and for a moment after each step of the tour those on the way there.
 *
 * @param turn grows by 1 with each step that the reader takes; what is dragged is drawn at once
 */
export function useTween(to: ChainAngles, turn: number): ChainAngles {
  const shown = useRef(to);
  const from = useRef(to);
  const [share, move] = useState(1);
  useLayoutEffect(() => {
    if (turn === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const start = performance.now();
    from.current = shown.current;
    let frame = requestAnimationFrame(function draw(now) {
      const next = Math.min(1, Math.max(0, (now - start) / LENGTH));
      move(next);
      if (next < 1) frame = requestAnimationFrame(draw);
    });
    move(0);
    return () => {
      cancelAnimationFrame(frame);
      move(1);
    };
  }, [turn]);
  const drawn = share < 1 ? between(from.current, to, share) : to;
  useLayoutEffect(() => {
    shown.current = drawn;
  });
  return drawn;
}
