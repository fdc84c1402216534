import { nameOf, sayLine } from './builder-words.ts';
import stylesHref from './card.css?url&no-inline';
import { planOf } from './dose.ts';
import type { Routine } from './routine.ts';
import { lengthLabel } from './routine-label.ts';
import type { FittedRoutine } from './tick-notes.ts';
import type { Cards } from './timer-card.ts';
import { sayLength } from './totals.ts';

interface Props {
  /** As the reader's answers leave it, if they were given. */
  readonly routine: Routine;
  /** What the answers say with an exercise, by its id; undefined until they were given. */
  readonly lines: FittedRoutine['lines'] | undefined;
  readonly exercises: Cards;
  /** Address of the folder with a drawing a card; undefined leaves them out. */
  readonly drawings: string | undefined;
}

/** The routine as it is printed: each exercise with its dose, how it is done and its drawing, and room to write beside it. */
export function RoutineCard({ routine, lines, exercises, drawings }: Props) {
  return (
    <section class="card" aria-label="Card to print">
      <link rel="stylesheet" href={stylesHref} />
      <p class="card-name">
        {[nameOf(routine), lengthLabel(routine, exercises)].filter(Boolean).join(', ')}
      </p>
      <p>
        {sayLength(routine.readySeconds * 1000)} to get ready, {sayLength(routine.changeSeconds * 1000)} to change side or exercise.
      </p>
      {!lines && <p>Not fitted to you: press Start, answer the health questions, then print it.</p>}
      {routine.items.length === 0 && <p>Your health answers leave nothing of this routine. Choose another one.</p>}
      <ol>
        {routine.items.map((item, place) => {
          const exercise = exercises.get(item.exercise);
          return (
            exercise && (
              <li key={place}>
                <div class="card-line">
                  <p>
                    <strong>{exercise.name}</strong>
                    <br />
                    {sayLine(planOf(exercise, item))}
                    <br />
                    {[exercise.brief, ...(lines?.get(exercise.id) ?? []), exercise.stopBrief].join(' ')}
                  </p>
                  {drawings !== undefined && <img src={`${drawings.replace(/\/?$/, '/')}${exercise.id}.svg`} alt="" width="408" height="230" />}
                </div>
              </li>
            )
          );
        })}
      </ol>
      <p>
        Pain from 0 to 10: stop at 6 or more. Stop at any score for sudden new pain or dizziness, or when pain, tingling or numbness spreads
        down a leg.
      </p>
    </section>
  );
}
