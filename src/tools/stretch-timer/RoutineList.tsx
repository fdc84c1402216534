import { sayDose } from './dose-words.ts';
import type { Exercises, Routine } from './routine.ts';

interface Props {
  readonly routine: Routine;
  readonly exercises: Exercises;
  /** Folder of the exercises' pages, with a slash at its end. */
  readonly pages: string;
}

/** What a routine asks for, line by line: on the screen, on paper, without scripts. */
export function RoutineList({ routine, exercises, pages }: Props) {
  return (
    <ol class="lines">
      {routine.items.map((item, place) => {
        const exercise = exercises.get(item.exercise);
        return (
          exercise && (
            <li key={place}>
              <a href={`${pages}${exercise.id}/`}>{exercise.name}</a> <span class="how">{sayDose(exercise, item)}</span>
            </li>
          )
        );
      })}
    </ol>
  );
}
