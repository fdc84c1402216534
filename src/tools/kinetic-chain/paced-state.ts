type Draw<State> = (state: State) => void;

/** A state as the parts of a page see it that draw it, each at most once a frame, however often it changes in between. */
export interface Followed<State> {
  /** What the last change made of it: what the next change builds on. */
  readonly newest: () => State;
  /** Draws every newer state from now on, until what it returns is called. */
  readonly follow: (draw: Draw<State>) => () => void;
}

/** The same, with the way to change it. */
export interface PacedState<State> extends Followed<State> {
  readonly change: (next: State) => void;
}

/** Longer from one frame to the next, in ms, and one was left out: screens show 60 a second. */
const LATE_MS = 20;
/** A change after so long a rest begins a new drag, ms. */
const REST_MS = 250;

/**
 * Keeps a state that is dragged. All that follow it draw in the same frame; once that took longer than a frame they
 * draw in turns, one a frame, so that what is dragged does not falter. At rest all have drawn the newest.
 *
 * @param onFrame calls back with the time in ms when the next frame begins
 * @example const live = pacedState(0, (step) => requestAnimationFrame(step))
 */
export function pacedState<State>(first: State, onFrame: (step: (now: number) => void) => void): PacedState<State> {
  let newest = first;
  let isAwaited = false;
  let drawnAt = 0;
  let isInTurns = false;
  const followers = new Set<Draw<State>>();
  /** Those that have not drawn the newest, the one that has waited longest first. */
  const waiting = new Set<Draw<State>>();

  const awaitFrame = (): void => {
    if (!isAwaited) onFrame(step);
    isAwaited = true;
  };
  const step = (now: number): void => {
    isAwaited = false;
    const took = now - drawnAt;
    isInTurns = took <= REST_MS && (isInTurns || took > LATE_MS);
    // The frame after tells how long the drawing took.
    if (waiting.size > 0) awaitFrame();
    for (const draw of waiting) {
      drawnAt = now;
      waiting.delete(draw);
      draw(newest);
      if (isInTurns) break;
    }
  };
  return {
    newest: () => newest,
    change: (next) => {
      newest = next;
      for (const draw of followers) waiting.add(draw);
      awaitFrame();
    },
    follow: (draw) => {
      followers.add(draw);
      return () => {
        followers.delete(draw);
        waiting.delete(draw);
      };
    },
  };
}
