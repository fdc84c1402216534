import { useEffect, useRef, useState } from 'preact/hooks';
import { FileButtons } from './FileButtons.tsx';
import type { Outcome } from './outcome.ts';
import type { SavedItem } from './saved-item.ts';
import { SavedRow, type RowAction } from './SavedRow.tsx';
import { putBack, remove, removeAll, rename } from './store.browser.ts';
import { countOf, FAULT_SENTENCES, unreadableSentence } from './store-words.ts';
import { SureButton } from './SureButton.tsx';
import { useSaved } from './use-saved.browser.ts';

interface Props {
  /** Only that tool's items. Without it all are listed, and the page has its own way to delete them at once. */
  readonly tool?: string;
  /** Opens a saved state; without it there is no such button. */
  readonly onOpen?: (fragment: string) => void;
  /** More buttons for every row, such as "Compare". */
  readonly actions?: readonly RowAction[];
}

/** What the reader saved, and all that can be done with it. Fetched late. */
export function SavedItems({ tool, onOpen, actions = [] }: Props) {
  const listing = useSaved(tool);
  const room = useRef<HTMLElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const [told, tell] = useState('');
  const [gone, setGone] = useState<SavedItem>();
  const [backId, setBackId] = useState('');
  useEffect(() => undo.current?.focus(), [gone]);

  const tellOf = (outcome: Outcome, success: string): boolean => {
    tell(outcome.ok ? success : FAULT_SENTENCES[outcome.fault]);
    return outcome.ok;
  };
  const onDelete = async (item: SavedItem) => {
    if (tellOf(await remove(item.id), `“${item.name}” is deleted.`)) setGone(item);
  };
  const bringBack = async (item: SavedItem) => {
    if (!tellOf(await putBack(item), `“${item.name}” is back.`)) return;
    setBackId(item.id);
    setGone(undefined);
  };
  const onRename = async ({ id }: SavedItem, name: string) => tellOf(await rename(id, name), 'The name is changed.');
  const deleteAll = async () => {
    if (!tellOf(await removeAll(tool), 'All are deleted.')) return;
    setGone(undefined);
    room.current?.focus();
  };

  const items = listing?.ok ? listing.items : [];
  const open: readonly RowAction[] = onOpen ? [{ label: 'Open', onPress: ({ fragment }) => onOpen(fragment) }] : [];
  return (
    <section class="saved" aria-label="Saved on this device" tabIndex={-1} ref={room}>
      {listing?.ok && items.length === 0 && <p>Nothing is saved yet.</p>}
      {listing && !listing.ok && <p class="saved-fault">{FAULT_SENTENCES[listing.fault]}</p>}
      <ul>
        {items.map((item) => (
          <SavedRow
            key={item.id}
            item={item}
            actions={[...open, ...actions]}
            isFocused={item.id === backId}
            onRename={onRename}
            onDelete={onDelete}
          />
        ))}
      </ul>
      {listing?.ok && listing.unreadable > 0 && <p>{unreadableSentence(listing.unreadable)}</p>}
      <p role="status">{told}</p>
      <div class="saved-buttons">
        {gone && (
          <button type="button" ref={undo} onClick={() => bringBack(gone)}>
            Undo: bring back <bdi>{gone.name}</bdi>
          </button>
        )}
        {listing?.ok && <FileButtons tool={tool} canExport={items.length > 0} onTell={tell} />}
        {tool !== undefined && items.length > 0 && (
          <SureButton label="Delete all" warning={`This deletes ${countOf(items.length)} for good.`} onSure={deleteAll} onTell={tell} />
        )}
      </div>
    </section>
  );
}
