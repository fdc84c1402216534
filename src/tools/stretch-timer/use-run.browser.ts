import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { runOf } from './clock-state.ts';
import { positionAt, reduce, type ClockState, type Position } from './clock.ts';
import type { Control } from './control.ts';
import type { Cues } from './cues-player.ts';
import type { CueEvent } from './sound/cue-event.ts';
import { runKeeper } from './kept-run.browser.ts';
import { untilNextSecond } from './next-second.ts';
import type { Exercises, Routine } from './routine.ts';
import { buildSchedule, withLengths, type Step } from './schedule.ts';

/** A routine under way, as it stands now. */
export interface LiveRun<Player> {
  readonly clock: ClockState;
  readonly position: Position;
  /** The steps with the lengths that the reader has given them. */
  readonly schedule: readonly Step[];
  readonly send: (control: Control) => void;
  readonly cues: Player;
}

/**
 * Runs a clock. Time is read off the wall clock; a timer wakes the view only as another second is
 * to be shown, and a page that comes back catches up at once.
 *
 * @param started a clock that has just been started or resumed, in the reader's tap
 * @param makeCues makes what sounds beside it, and gives it a way to drive the clock
 */
export function useRun<Player extends Cues>(
  routine: Routine,
  started: ClockState,
  exercises: Exercises,
  makeCues: (onEvent: (event: CueEvent) => void) => Player,
): LiveRun<Player> {
  const [clock, setClock] = useState(started);
  const [nowMs, setNow] = useState(started.atMs);
  const schedule = useMemo(() => withLengths(buildSchedule(routine, exercises), clock.lengthsMs), [routine, clock.lengthsMs]);
  const position = positionAt(clock, nowMs);
  const latest = useRef(clock);
  latest.current = clock;

  const happen = (event: CueEvent | { readonly kind: 'add' | 'tick' }) => {
    const now = Date.now();
    latest.current = reduce(latest.current, { ...event, nowMs: now });
    setClock(latest.current);
    setNow(now);
  };
  const [cues] = useState(() => makeCues(happen));
  const [keeper] = useState(runKeeper);

  useLayoutEffect(() => {
    const catchUp = () => happen({ kind: 'tick' });
    const leave = () => keeper.leave(Date.now());
    cues.start(schedule, clock);
    document.addEventListener('visibilitychange', catchUp);
    addEventListener('pageshow', catchUp);
    addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', catchUp);
      removeEventListener('pageshow', catchUp);
      removeEventListener('pagehide', leave);
      keeper.keep(undefined);
      cues.stop();
    };
  }, []);

  // Before paint, for a hidden page paints nothing and its time goes on.
  useLayoutEffect(() => {
    if (clock.phase !== 'running') return;
    const timer = setTimeout(() => happen({ kind: 'tick' }), untilNextSecond(position.leftInStepMs));
    return () => clearTimeout(timer);
  }, [clock, nowMs]);

  useLayoutEffect(() => cues.update(clock), [clock]);

  const isUnderWay = clock.phase === 'running' || clock.phase === 'paused';
  const here = { ...clock, elapsedMs: position.elapsedMs, atMs: nowMs };
  useLayoutEffect(() => keeper.keep(isUnderWay ? runOf(routine, here) : undefined), [clock, position.index]);

  return { clock, position, schedule, send: (kind) => happen({ kind }), cues };
}
