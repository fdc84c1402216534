import { useEffect, useRef } from 'preact/hooks';
import { lineKeys, sayMoved } from './builder-words.ts';
import type { ItemEdit } from './edit-routine.ts';
import { Line, type LineMove } from './Line.tsx';
import type { Exercises, RoutineItem } from './routine.ts';
import { useDrag, type Drag } from './use-drag.browser.ts';

interface Props {
  readonly items: readonly RoutineItem[];
  readonly exercises: Exercises;
  readonly onEdit: (edit: ItemEdit) => void;
  /** Hears what is to be announced. */
  readonly onTell: (words: string) => void;
  /** The last line is gone: the focus must go elsewhere. */
  readonly onEmpty: () => void;
}

/** Where the line that is being dragged would come to lie, seen from one line. */
function dropAt(drag: Drag | undefined, place: number): 'before' | 'after' | 'dragged' | undefined {
  if (!drag) return undefined;
  if (place === drag.from) return 'dragged';
  if (place !== drag.to) return undefined;
  return drag.to < drag.from ? 'before' : 'after';
}

/** The lines of a routine in their order, which buttons and pointer can change. The focus stays with what was pressed. */
export function Lines({ items, exercises, onEdit, onTell, onEmpty }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<{ place: number; move: LineMove }>();
  const nameAt = (place: number) => exercises.get(items[place]?.exercise ?? '')?.name ?? 'This line';
  useEffect(() => {
    const { place, move } = wanted.current ?? { place: -1, move: 'up' };
    wanted.current = undefined;
    list.current?.children[place]?.querySelector<HTMLElement>(`[data-move="${move}"]`)?.focus();
  }, [items]);

  const remove = (place: number) => {
    onTell(`${nameAt(place)} is removed. Undo brings it back.`);
    if (items.length === 1) onEmpty();
    wanted.current = { place: Math.min(place, items.length - 2), move: 'remove' };
    onEdit({ kind: 'remove', item: place });
  };
  const moveTo = (place: number, move: 'up' | 'down') => {
    const to = place + (move === 'up' ? -1 : 1);
    if (to < 0 || to >= items.length) {
      onTell(`${nameAt(place)} is already ${move === 'up' ? 'first' : 'last'}.`);
      return;
    }
    onTell(sayMoved(nameAt(place), to, items.length));
    wanted.current = { place: to, move };
    onEdit({ kind: move, item: place });
  };
  const { drag, handle } = useDrag(({ from, to }) => {
    onTell(sayMoved(nameAt(from), to, items.length));
    onEdit({ kind: 'move', item: from, to });
  });
  const keys = lineKeys(items);

  return (
    <ol class="edited" ref={list}>
      {items.map((item, place) => {
        const exercise = exercises.get(item.exercise);
        return (
          exercise && (
            <Line
              key={keys[place]}
              exercise={exercise}
              item={item}
              place={place}
              handle={handle(place)}
              drop={dropAt(drag, place)}
              onMove={(move) => (move === 'remove' ? remove(place) : moveTo(place, move))}
              onEdit={onEdit}
            />
          )
        );
      })}
    </ol>
  );
}
