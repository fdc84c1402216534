import type { Exercises, Routine } from './routine.ts';
import { lengthLabel } from './routine-label.ts';
import type { ReadyRoutine } from './timer-card.ts';

interface Props {
  readonly routines: readonly ReadyRoutine[];
  readonly exercises: Exercises;
  readonly chosen: Routine;
  readonly onChoose: (routine: ReadyRoutine) => void;
}

/** The ready routines, one large button each. */
export function RoutineButtons({ routines, exercises, chosen, onChoose }: Props) {
  return (
    <ul class="routines" aria-label="Ready routines">
      {routines.map((routine) => (
        <li key={routine.id}>
          <button type="button" aria-pressed={routine === chosen} onClick={() => onChoose(routine)}>
            {routine.name} <span class="how">{lengthLabel(routine, exercises)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
