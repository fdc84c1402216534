import { readRun, type Run } from './clock-state.ts';
import { reduce } from './clock.ts';
import { RUN_KEY } from './history-key.ts';
import type { Exercises } from './routine.ts';
import { isRecord } from './validate-routine.ts';

/** Browsers refuse when an entry of the history changes too often; once in this time is enough, ms. */
const WRITE_EVERY_MS = 1000;

/** The run as it is to be kept: paused where it stood, so that the reader goes on from there. */
export const pausedAt = ({ clock, ...run }: Run, nowMs: number): Run => ({ ...run, clock: reduce(clock, { kind: 'pause', nowMs }) });

/**
 * The run that this entry of the history holds, paused where it was last written.
 *
 * @returns undefined when there is none, or none that can be gone on with
 */
export function keptRun(exercises: Exercises): Run | undefined {
  const state: unknown = history.state;
  const run = isRecord(state) ? readRun(state[RUN_KEY], exercises) : undefined;
  return run && pausedAt(run, run.clock.atMs);
}

function write(run: Run | undefined): void {
  const state: unknown = history.state;
  const { [RUN_KEY]: _, ...others } = isRecord(state) ? state : {};
  try {
    history.replaceState(run ? { ...others, [RUN_KEY]: run } : others, '');
  } catch {
    // A browser that refuses keeps the last one; the timer itself needs none of it.
  }
}

/** Keeps a run that stands still. */
export const keepRun = (run: Run): void => write(run);

/** Drops the run that is kept. */
export const dropRun = (): void => write(undefined);

/** Keeps a run in the entry of the history that stands open: a reload or a restored tab finds it again. */
export interface RunKeeper {
  /** Keeps a run within a second, or drops the one that is kept at once. */
  keep(run: Run | undefined): void;
  /** Writes at once, for the page is about to go. */
  leave(nowMs: number): void;
}

/** A keeper for one run. */
export function runKeeper(): RunKeeper {
  let latest: Run | undefined;
  let isWritten = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    timer = isWritten ? undefined : setTimeout(flush, WRITE_EVERY_MS);
    if (!isWritten) write(latest);
    isWritten = true;
  };
  return {
    keep(run) {
      latest = run;
      isWritten = false;
      if (!run) clearTimeout(timer);
      if (!run || timer === undefined) flush();
    },
    leave(nowMs) {
      if (latest) write(pausedAt(latest, nowMs));
    },
  };
}
