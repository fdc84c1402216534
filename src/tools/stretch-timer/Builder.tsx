import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Styled } from '../shared/Styled.tsx';
import { AddExercise } from './AddExercise.tsx';
import stylesHref from './builder.css?url&no-inline';
import { startBlock } from './builder-words.ts';
import { goesOn, MOST_UNDOS, undone, withEdit, type Edit } from './edit-routine.ts';
import { LONGEST_NAME, MOST_ITEMS } from './limits.ts';
import { Lines } from './Lines.tsx';
import { NameField } from './NameField.tsx';
import { NumberField } from './NumberField.tsx';
import { exercisesById, type Routine, type TimedExercise } from './routine.ts';
import { TakeAlong } from './TakeAlong.tsx';
import type { FittedRoutine } from './tick-notes.ts';
import type { TimerCard } from './timer-card.ts';
import { TotalTime } from './TotalTime.tsx';

/** What the builder is given, and whom it tells of each change. */
export interface BuilderProps {
  readonly exercises: readonly TimerCard[];
  readonly routine: Routine;
  /** What the reader's answers leave of it; undefined until they were given. */
  readonly fit: FittedRoutine | undefined;
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
export function Builder({ exercises, routine, fit, onRoutine, routines, drawings, toolHref = '' }: BuilderProps) {
  const chooser = useRef<HTMLSelectElement>(null);
  const [past, remember] = useState<readonly Routine[]>([]);
  const [told, tell] = useState('');
  const lastEdit = useRef<Edit>();
  const known = useMemo(() => exercisesById(exercises), [exercises]);
  const shown = useRef(routine);
  const show = (next: Routine) => {
    shown.current = next;
    onRoutine(next);
  };
  // A routine from elsewhere (a button above, a link, a file) can be undone like an edit.
  useLayoutEffect(() => {
    if (shown.current === routine) return;
    const before = shown.current;
    shown.current = routine;
    lastEdit.current = undefined;
    remember((known) => [...known, before].slice(-MOST_UNDOS));
  }, [routine]);
  const edit = (change: Edit) => {
    const draft = withEdit({ routine, past }, change);
    if (draft.routine === routine) return;
    remember(goesOn(lastEdit.current, change) ? past : draft.past);
    lastEdit.current = change;
    show(draft.routine);
  };
  const undo = () => {
    const draft = undone({ routine, past });
    tell(past.length > 0 ? 'The last change is undone.' : 'There is nothing to undo.');
    lastEdit.current = undefined;
    remember(draft.past);
    if (draft.routine !== routine) show(draft.routine);
  };
  const isFull = routine.items.length >= MOST_ITEMS;
  const add = ({ id, name }: TimedExercise) => {
    tell(isFull ? `A routine has at most ${MOST_ITEMS} lines. Remove one first.` : `${name} is added at the end.`);
    edit({ kind: 'add', exercise: id });
  };
  const block = startBlock(routine, known);

  return (
    <Styled hrefs={[stylesHref]}>
      <section class="builder" aria-label="Change the routine">
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
          fit={fit}
          cards={known}
          routines={routines}
          isUsable={!block}
          drawings={drawings}
          toolHref={toolHref}
          onRoutine={onRoutine}
        />
      </section>
    </Styled>
  );
}
