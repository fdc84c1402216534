import { LatePart } from '../shared/LatePart.tsx';
import type { Routine } from './routine.ts';
import { titleOf } from './routine-label.ts';
import type { Cards } from './timer-card.ts';
import { useArrival } from './use-arrival.browser.ts';

const logModule = () => import('./Log.tsx');

interface Props {
  readonly routine: Routine;
  readonly exercises: Cards;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
  /** Goes back to where the page was last looked at; absent when the reader saw the end come. */
  readonly onGoBack?: () => void;
}

/** The end of a routine: a plain fact, no praise. */
export function Finished({ routine, exercises, onAgain, onLeave, onGoBack }: Props) {
  const title = useArrival<HTMLParagraphElement>();
  return (
    <section class="panel" aria-label="End of the routine">
      <p class="title" ref={title} tabIndex={-1}>
        {onGoBack ? 'The time ran out while the page was hidden.' : 'That was the last one.'}
      </p>
      {!onGoBack && <p>“{titleOf(routine, exercises)}” is done.</p>}
      <div class="buttons">
        {onGoBack && (
          <button type="button" class="start" onClick={onGoBack}>
            Go on where you were
          </button>
        )}
        <button type="button" onClick={onAgain}>
          Once more
        </button>
        <button type="button" onClick={onLeave}>
          Back to the routines
        </button>
      </div>
      <LatePart name="Note it in the log" load={logModule}>
        {({ Log }) => <Log exercises={[...exercises.values()]} routine={routine} />}
      </LatePart>
    </section>
  );
}
