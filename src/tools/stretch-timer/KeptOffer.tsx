import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Run } from './clock-state.ts';
import { positionAt } from './clock.ts';
import { keepRun } from './kept-run.browser.ts';
import { titleOf } from './routine-label.ts';
import type { Exercises } from './routine.ts';
import { sayLength } from './totals.ts';
import { useArrival } from './use-arrival.browser.ts';

interface Props {
  readonly run: Run;
  /** The reader has just stopped it: then it has the focus. */
  readonly isStopped: boolean;
  readonly exercises: Exercises;
  readonly onGoOn: () => void;
  readonly onDrop: () => void;
}

/** A routine that was stopped, or that the page was left in the middle of. Until it is gone on with or ended, a reload offers it too. */
export function KeptOffer({ run, isStopped, exercises, onGoOn, onDrop }: Props) {
  const { routine, clock } = run;
  const title = useArrival<HTMLParagraphElement>(isStopped);
  // A region tells what changes in it, so it is filled once it stands there.
  const [told, tell] = useState('');
  // Before paint, for the run that ended has just dropped what was kept of it.
  useLayoutEffect(() => keepRun(run), []);
  useEffect(() => {
    tell(`You left “${titleOf(routine, exercises)}” with ${sayLength(positionAt(clock, clock.atMs).leftMs)} to go.`);
  }, []);
  return (
    <section class="panel" aria-label="Routine that you left">
      <p role="status" tabIndex={-1} {...(isStopped && { ref: title })}>
        {told}
      </p>
      <div class="buttons">
        <button type="button" class="start" onClick={onGoOn}>
          Go on where you were
        </button>
        <button type="button" onClick={onDrop}>
          End it here
        </button>
      </div>
    </section>
  );
}
