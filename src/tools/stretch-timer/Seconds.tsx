import { useLayoutEffect, useRef } from 'preact/hooks';
import { positionAt, type ClockState } from './clock.ts';
import { clockFace } from './totals.ts';
import { untilMultiple } from './until-multiple.ts';

interface Props {
  readonly clock: ClockState;
  /** The moment that the view around it shows, ms: with another one the seconds catch up. */
  readonly nowMs: number;
  /** Hears of the wall clock, ms, each time that it is looked at. */
  readonly onLook: (nowMs: number) => void;
  /** The step takes a minute or more, which needs more figures. */
  readonly isLong: boolean;
}

/** What is left of the step, in type that can be read from the floor. Its text changes each second, and nothing is rendered for it. */
export function Seconds({ clock, nowMs, onLook, isLong }: Props) {
  const numerals = useRef<HTMLElement>(null);
  // Before paint, for a hidden page paints nothing and its time goes on.
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      const lookedMs = Date.now();
      onLook(lookedMs);
      const { leftInStepMs } = positionAt(clock, lookedMs);
      const text = numerals.current?.firstChild;
      if (text) text.nodeValue = clockFace(leftInStepMs);
      if (clock.phase === 'running') timer = setTimeout(show, untilMultiple(leftInStepMs, 1000));
    };
    show();
    return () => clearTimeout(timer);
  }, [clock, nowMs]);
  return (
    <p class={isLong ? 'run-time long' : 'run-time'} role="timer" aria-live="off" aria-label="Time left">
      <span ref={numerals}> </span>
    </p>
  );
}
