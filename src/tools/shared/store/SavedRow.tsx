import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { dayOf } from '../days.ts';
import { SAVED_LIMITS } from '../vocabulary.ts';
import type { SavedItem } from './saved-item.ts';

/** A button of every row. */
export interface RowAction {
  readonly label: string;
  readonly onPress: (item: SavedItem) => void;
}

interface Props {
  readonly item: SavedItem;
  readonly actions: readonly RowAction[];
  /** Takes the focus as it appears, after its deletion was undone. */
  readonly isFocused: boolean;
  /** Says whether the name could be kept. */
  readonly onRename: (item: SavedItem, name: string) => Promise<boolean>;
  readonly onDelete: (item: SavedItem) => void;
}

/** One saved item: its name, its day, and what can be done with it. */
export function SavedRow({ item, actions, isFocused, onRename, onDelete }: Props) {
  const id = useId();
  const row = useRef<HTMLLIElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const wasEditing = useRef(false);
  const [isEditing, edit] = useState(false);
  useEffect(() => {
    if (isFocused) row.current?.querySelector('button')?.focus();
  }, [isFocused]);
  useEffect(() => {
    if (isEditing) field.current?.select();
    else if (wasEditing.current) row.current?.querySelector<HTMLElement>('[data-rename]')?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

  const keepName = async (event: Event) => {
    event.preventDefault();
    if (await onRename(item, field.current?.value ?? '')) edit(false);
    else field.current?.focus();
  };
  const button = (label: string, onClick: () => void, isRename = false) => (
    <button type="button" aria-describedby={id} data-rename={isRename || undefined} onClick={onClick}>
      {label}
    </button>
  );

  return (
    <li ref={row}>
      <p id={id}>
        <bdi>{item.name}</bdi> <time dateTime={item.saved}>{dayOf(item.saved)}</time>
      </p>
      {isEditing ? (
        <form class="saved-buttons" onSubmit={keepName} onKeyDown={({ key }) => key === 'Escape' && edit(false)}>
          <label for={`${id}-name`}>New name</label>
          <input
            ref={field}
            id={`${id}-name`}
            type="text"
            autocomplete="off"
            maxLength={SAVED_LIMITS.name}
            defaultValue={item.name}
          />
          <button type="submit">Keep this name</button>
          <button type="button" onClick={() => edit(false)}>
            Cancel
          </button>
        </form>
      ) : (
        <div class="saved-buttons">
          {actions.map(({ label, onPress }) => button(label, () => onPress(item)))}
          {button('Rename', () => edit(true), true)}
          {button('Delete', () => onDelete(item))}
        </div>
      )}
    </li>
  );
}
