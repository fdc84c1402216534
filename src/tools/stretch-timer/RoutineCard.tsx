import { nameOf, sayPlan } from './builder-words.ts';
import stylesHref from './card.css?url&no-inline';
import { planOf } from './dose.ts';
import type { Exercises, Routine } from './routine.ts';
import { buildSchedule, totalMs } from './schedule.ts';
import { sayMinutes } from './totals.ts';

interface Props {
  readonly routine: Routine;
  readonly exercises: Exercises;
  /** Address of the folder with a drawing a card; undefined leaves them out. */
  readonly drawings: string | undefined;
}

/** The routine as it is printed: each exercise with its drawing and dose, and room to write beside it. */
export function RoutineCard({ routine, exercises, drawings }: Props) {
  return (
    <section class="card" aria-label="Card to print">
      <link rel="stylesheet" href={stylesHref} />
      <p class="card-name">
        {nameOf(routine)}, {sayMinutes(totalMs(buildSchedule(routine, exercises)))}
      </p>
      <ol>
        {routine.items.map((item, place) => {
          const exercise = exercises.get(item.exercise);
          return (
            exercise && (
              <li key={place}>
                {drawings !== undefined && <img src={`${drawings.replace(/\/?$/, '/')}${exercise.id}.svg`} alt="" width="160" height="100" />}
                <p>
                  <strong>{exercise.name}</strong>
                  <br />
                  {sayPlan(planOf(exercise, item))}
                </p>
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
