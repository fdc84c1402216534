import { Choice } from '../shared/Choice.tsx';
import { sayLine, SIDES_WORDS } from './builder-words.ts';
import { planOf } from './dose.ts';
import type { ItemEdit } from './edit-routine.ts';
import type { ItemNumber } from './limits.ts';
import { NumberField } from './NumberField.tsx';
import type { RoutineItem, TimedExercise } from './routine.ts';
import type { useDrag } from './use-drag.browser.ts';

/** What a button does to a line. */
export type LineMove = 'up' | 'down' | 'remove';

interface Props {
  readonly exercise: TimedExercise;
  readonly item: RoutineItem;
  /** Counts from 0. */
  readonly place: number;
  /** What the pointer needs to drag the line. */
  readonly handle: ReturnType<ReturnType<typeof useDrag>['handle']>;
  /** Where the line that is being dragged would come to lie, seen from this one. */
  readonly drop: 'before' | 'after' | 'dragged' | undefined;
  readonly onMove: (move: LineMove) => void;
  readonly onEdit: (edit: ItemEdit) => void;
}

const MOVES = { up: ['↑', 'Move up'], down: ['↓', 'Move down'], remove: ['×', 'Remove'] } as const satisfies Record<LineMove, readonly [string, string]>;
const HOLD_NUMBERS = ['holdSeconds', 'repeats', 'restSeconds'] as const satisfies readonly ItemNumber[];
const REPS_NUMBERS = ['count', 'holdSeconds', 'repeats', 'restSeconds'] as const satisfies readonly ItemNumber[];

/** One line of the routine: its exercise and dose, the buttons that move it, and the fields that change it. */
export function Line({ exercise, item, place, handle, drop, onMove, onEdit }: Props) {
  const plan = planOf(exercise, item);
  const numbers = plan.kind === 'hold' ? HOLD_NUMBERS : REPS_NUMBERS;
  return (
    <li class="line" data-drop={drop}>
      <span class="handle" aria-hidden="true" {...handle}>
        ⠿
      </span>
      <p class="line-name">{exercise.name}</p>
      <div class="moves" role="group" aria-label={exercise.name}>
        {(['up', 'down', 'remove'] as const).map((move) => (
          <button key={move} type="button" data-move={move} aria-label={`${MOVES[move][1]}: ${exercise.name}`} onClick={() => onMove(move)}>
            {MOVES[move][0]}
          </button>
        ))}
      </div>
      <details>
        <summary>{sayLine(plan)}</summary>
        <div class="numbers">
          {numbers.map((field) => (
            <NumberField
              key={field}
              name={field}
              kind={plan.kind}
              value={plan[field]}
              onValue={(value) => onEdit({ kind: 'set', item: place, field, value })}
            />
          ))}
          <Choice
            label="Sides"
            name="sides"
            value={plan.sides}
            options={SIDES_WORDS}
            onChoice={(sides) => onEdit({ kind: 'sides', item: place, sides })}
          />
        </div>
      </details>
    </li>
  );
}
