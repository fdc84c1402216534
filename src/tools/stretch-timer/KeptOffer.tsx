import type { Run } from './clock-state.ts';
import { positionAt } from './clock.ts';
import { sayLength } from './totals.ts';

interface Props {
  readonly run: Run;
  readonly onGoOn: () => void;
  readonly onDrop: () => void;
}

/** A routine that the page was left in the middle of. */
export function KeptOffer({ run: { routine, clock }, onGoOn, onDrop }: Props) {
  return (
    <section class="panel" aria-label="Routine that you left">
      <p role="status">
        You left {routine.name ? `“${routine.name}”` : 'your routine'} with {sayLength(positionAt(clock, clock.atMs).leftMs)} to go.
      </p>
      <div class="buttons">
        <button type="button" class="start" onClick={onGoOn}>
          Go on
        </button>
        <button type="button" onClick={onDrop}>
          Drop it
        </button>
      </div>
    </section>
  );
}
