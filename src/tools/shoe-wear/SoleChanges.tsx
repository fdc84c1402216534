import { clear, mirror } from './edit-soles.ts';
import { push, redo, undo, type History } from './history.ts';

interface Props {
  readonly history: History;
  /** Takes the new marks, and what to say of them. */
  readonly onHistory: (history: History, sentence: string) => void;
}

/** The ways to change many marks at once. */
export function SoleChanges({ history, onHistory }: Props) {
  const { past, now, future } = history;
  const button = (name: string, next: () => History, sentence: string, isIdle = false) => (
    <button type="button" onClick={() => isIdle || onHistory(next(), sentence)} aria-disabled={isIdle}>
      {name}
    </button>
  );
  return (
    <div class="changes">
      {button('Undo', () => undo(history), 'Undone', past.length === 0)}
      {button('Redo', () => redo(history), 'Done again', future.length === 0)}
      {button('Copy left to right', () => push(history, mirror(now, 'left')), 'Both shoes now have the marks of the left one')}
      {button('Copy right to left', () => push(history, mirror(now, 'right')), 'Both shoes now have the marks of the right one')}
      {button('Remove all', () => push(history, clear()), 'All marks removed')}
    </div>
  );
}
