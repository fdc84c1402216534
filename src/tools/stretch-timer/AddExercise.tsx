import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { POSITION_WORDS } from './builder-words.ts';
import type { TimedExercise } from './routine.ts';
import { POSITIONS } from './vocabulary.ts';

interface Props {
  readonly exercises: readonly TimedExercise[];
  readonly chooser: RefObject<HTMLSelectElement>;
  readonly isFull: boolean;
  readonly onAdd: (exercise: TimedExercise) => void;
}

/** A list of all exercises, by position, and a button that adds the chosen one. */
export function AddExercise({ exercises, chooser, isFull, onAdd }: Props) {
  const id = useId();
  const [chosen, choose] = useState('');
  const exercise = exercises.find((found) => found.id === chosen) ?? exercises[0];
  const options = (list: readonly TimedExercise[]) =>
    list.map(({ id: value, name }) => (
      <option key={value} value={value}>
        {name}
      </option>
    ));
  return (
    <div class="add">
      <label for={id}>Add an exercise</label>
      <div class="row">
        <select id={id} name="add" ref={chooser} value={exercise?.id} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {POSITIONS.map((position) => {
            const found = exercises.filter((one) => one.position === position);
            return (
              found.length > 0 && (
                <optgroup key={position} label={POSITION_WORDS[position]}>
                  {options(found)}
                </optgroup>
              )
            );
          })}
          {options(exercises.filter(({ position }) => position === undefined))}
        </select>
        <button type="button" aria-disabled={isFull ? 'true' : undefined} onClick={() => exercise && onAdd(exercise)}>
          Add
        </button>
      </div>
    </div>
  );
}
