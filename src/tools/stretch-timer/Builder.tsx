import { useMemo, useRef, useState } from 'preact/hooks';
import { AddExercise, type PlacedExercise } from './AddExercise.tsx';
import stylesHref from './builder.css?url&no-inline';
import { startBlock } from './builder-words.ts';
import { goesOn, MOST_UNDOS, undone, withEdit, type Edit } from './edit-routine.ts';
import { LONGEST_NAME, MOST_ITEMS } from './limits.ts';
import { Lines } from './Lines.tsx';
import { NameField } from './NameField.tsx';
import { NumberField } from './NumberField.tsx';
import { exercisesById, type Routine } from './routine.ts';
import { TakeAlong } from './TakeAlong.tsx';
import { TotalTime } from './TotalTime.tsx';

export interface BuilderProps {
  readonly exercises: readonly PlacedExercise[];
  readonly routine: Routine;
  readonly onRoutine: (routine: Routine) => void;
  /** The ready routines by their id; a link to one of them is short. */
  readonly routines: ReadonlyMap<string, Routine>;
  /** Address of the folder with a drawing a card, `<id>.svg`; the printed card has none without it. */
  readonly drawings?: string | undefined;
  /** Address of the tool's own page; absent on that page. */
  readonly toolHref?: string | undefined;
}

const PAUSES = ['readySeconds', 'changeSeconds'] as const;

/** The reader's own routine: its lines, its pauses, its length, and all ways to take it along. Fetched late. */
export function Builder({ exercises, routine, onRoutine, routines, drawings, toolHref = '' }: BuilderProps) {
  const chooser = useRef<HTMLSelectElement>(null);
  const [past, remember] = useState<readonly Routine[]>([]);
  const [told, tell] = useState('');
  const lastEdit = useRef<Edit>();
  const known = useMemo(() => exercisesById(exercises), [exercises]);
  const edit = (change: Edit) => {
    const draft = withEdit({ routine, past }, change);
    if (draft.routine === routine) return;
    remember(goesOn(lastEdit.current, change) ? past : draft.past);
    lastEdit.current = change;
    onRoutine(draft.routine);
  };
  const replace = (next: Routine) => {
    lastEdit.current = undefined;
    remember([...past, routine].slice(-MOST_UNDOS));
    onRoutine(next);
  };
  const undo = () => {
    const draft = undone({ routine, past });
    tell(past.length > 0 ? 'The last change is undone.' : 'There is nothing to undo.');
    lastEdit.current = undefined;
    remember(draft.past);
    if (draft.routine !== routine) onRoutine(draft.routine);
  };
  const isFull = routine.items.length >= MOST_ITEMS;
  const add = ({ id, name }: PlacedExercise) => {
    tell(isFull ? `A routine has at most ${MOST_ITEMS} lines. Remove one first.` : `${name} is added at the end.`);
    edit({ kind: 'add', exercise: id });
  };
  const block = startBlock(routine, known);

  return (
    <section class="builder" aria-label="Change the routine">
      <link rel="stylesheet" href={stylesHref} />
      <NameField name={routine.name} most={LONGEST_NAME} onName={(name) => edit({ kind: 'name', name })} />
      <Lines items={routine.items} exercises={known} onEdit={edit} onTell={tell} onEmpty={() => chooser.current?.focus()} />
      <AddExercise exercises={exercises} chooser={chooser} isFull={isFull} onAdd={add} />
      <div class="numbers">
        {PAUSES.map((field) => (
          <NumberField key={field} name={field} value={routine[field]} onValue={(value) => edit({ kind: 'pause', field, value })} />
        ))}
      </div>
      <TotalTime routine={routine} exercises={known} />
      {block && <p class="fault">{block}</p>}
      <div class="row">
        <button type="button" aria-disabled={past.length === 0 ? 'true' : undefined} onClick={undo}>
          Undo
        </button>
      </div>
      <p class="news" role="status">
        {told}
      </p>
      <TakeAlong
        routine={routine}
        library={{ exercises: known, routines }}
        isUsable={!block}
        drawings={drawings}
        toolHref={toolHref}
        onRoutine={replace}
      />
    </section>
  );
}
