import { useRef, useState } from 'preact/hooks';
import { SavedItems } from './SavedItems.tsx';
import { removeAll } from './store.browser.ts';
import { FAULT_SENTENCES, keptSentence, unreadableSentence } from './store-words.ts';
import { SureButton } from './SureButton.tsx';
import { useSaved } from './use-saved.browser.ts';

/** What the site keeps on this device now, and the button that empties it, whatever state it is in. */
export function KeptHere() {
  const listing = useSaved();
  const room = useRef<HTMLDivElement>(null);
  const [told, tell] = useState('');
  const empty = async () => {
    const outcome = await removeAll();
    tell(outcome.ok ? 'The storage is empty.' : FAULT_SENTENCES[outcome.fault]);
    room.current?.focus();
  };
  if (!listing) return null;
  const isEmpty = listing.ok && listing.items.length + listing.unreadable === 0;
  return (
    <div class="saved" tabIndex={-1} ref={room}>
      <p>
        {listing.ok ? `${keptSentence(listing.items)} ${unreadableSentence(listing.unreadable)}` : FAULT_SENTENCES[listing.fault]}
      </p>
      {!isEmpty && (
        <div class="saved-buttons">
          <SureButton label="Empty the storage" warning="This deletes all that this site keeps here." onSure={empty} onTell={tell} />
        </div>
      )}
      <p role="status">{told}</p>
      {listing.ok && (
        <details>
          <summary>See, export or import saved items</summary>
          <SavedItems />
        </details>
      )}
    </div>
  );
}
