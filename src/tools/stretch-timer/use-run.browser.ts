import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { runOf } from './clock-state.ts';
import { elapsedAt, positionAt, reduce, withoutSetback, type ClockState, type Position } from './clock.ts';
import type { Control } from './control.ts';
import type { Cues } from './cues-player.ts';
import type { CueEvent } from './sound/cue-event.ts';
import { runKeeper } from './kept-run.browser.ts';
import type { Exercises, Routine } from './routine.ts';
import { buildSchedule, nextExerciseMs, withLengths, type Step } from './schedule.ts';
import { untilMultiple } from './until-multiple.ts';

/**
 * The view is shown anew each time that what is left of a step is a multiple of this, ms: when the
 * step ends, and when 10 and 5 seconds of it are left. Only the seconds change between.
 */
const VIEW_EVERY_MS = 5000;

/** A routine under way, as it stands now. */
export interface LiveRun<Player> {
  readonly clock: ClockState;
  /** The moment that `position` belongs to, ms. */
  readonly nowMs: number;
  readonly position: Position;
  /** The steps with the lengths that the reader has given them. */
  readonly schedule: readonly Step[];
  readonly send: (control: Control) => void;
  /** Says what the wall clock showed, ms: one that was set back takes nothing of the routine back. */
  readonly look: (nowMs: number) => void;
  readonly cues: Player;
  /** How far it had come when the page was last looked at, ms. */
  readonly seenElapsedMs: number;
}

/**
 * Runs a clock. Time is read off the wall clock; a timer wakes the view only as something
 * but the seconds is to change, and a page that comes back catches up at once.
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
  const seenMs = useRef(started.atMs);
  const seenElapsedMs = useRef(started.elapsedMs);

  const happen = (event: CueEvent | { readonly kind: 'add' | 'tick' }) => {
    // Once it is over, time is nothing to it.
    if (event.kind === 'tick' && latest.current.phase === 'finished') return;
    const now = Date.now();
    latest.current = reduce(withoutSetback(latest.current, seenMs.current, now), { ...event, nowMs: now });
    seenMs.current = now;
    const isSeen = document.visibilityState === 'visible' && latest.current.phase !== 'finished';
    if (isSeen) seenElapsedMs.current = elapsedAt(latest.current, now);
    setClock(latest.current);
    setNow(now);
  };
  const look = (now: number) => {
    if (now < seenMs.current) happen({ kind: 'tick' });
    else seenMs.current = now;
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
    const timer = setTimeout(() => happen({ kind: 'tick' }), untilMultiple(position.leftInStepMs, VIEW_EVERY_MS));
    return () => clearTimeout(timer);
  }, [clock, nowMs]);

  useLayoutEffect(() => cues.update(clock), [clock]);

  const isUnderWay = clock.phase === 'running' || clock.phase === 'paused';
  const here = { ...clock, elapsedMs: position.elapsedMs, atMs: nowMs };
  useLayoutEffect(() => keeper.keep(isUnderWay ? runOf(routine, here) : undefined), [clock, position.index]);

  const send = (control: Control) =>
    happen(control === 'next' ? { kind: 'seek', elapsedMs: nextExerciseMs(schedule, position.index) } : { kind: control });
  return { clock, nowMs, position, schedule, send, look, cues, seenElapsedMs: seenElapsedMs.current };
}
