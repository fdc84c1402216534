import type { Side } from '../vocabulary.ts';
import { isFaulty, newsWords } from './photo-words.ts';
import { isFitting, type PhotoAction, type PhotoSlot } from './photo-state.ts';
import type { SoleEnds } from './placement.ts';
import { usePictureFile } from './use-picture-file.browser.ts';

interface Props {
  readonly side: Side;
  readonly slot: PhotoSlot;
  readonly sole: SoleEnds;
  /** Must take every action, also two within one render. */
  readonly onAction: (action: PhotoAction) => void;
}

/**
 * Brings a picture under one sole and takes it away. Keep it mounted while the picture shows: it lets go
 * of the picture's memory when it goes. Nothing in it has a `name`, so no form sends any of it.
 */
export function PhotoControls({ side, slot, sole, onAction }: Props) {
  const { photo } = slot;
  const open = usePictureFile(photo, onAction);
  return (
    <fieldset class="photo">
      <legend>Picture of the {side} sole</legend>
      <div class="photo-row">
        <label class="photo-file">
          {photo ? 'Choose or take another picture' : 'Choose or take a picture'} of the {side} sole
          <input
            type="file"
            accept="image/*"
            autocomplete="off"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              // The same file can be chosen again, and none waits in the form.
              currentTarget.value = '';
              if (file) void open(file);
            }}
          />
        </label>
        {photo?.mode === 'mark' && (
          <button type="button" onClick={() => onAction({ do: 'mode', mode: 'move' })}>
            Fit the picture
          </button>
        )}
        {photo && (
          <button type="button" onClick={() => onAction({ do: 'remove' })}>
            Remove
          </button>
        )}
      </div>
      <p class={isFaulty(slot) ? 'photo-news photo-fault' : 'photo-news'} aria-live="polite">
        {(isFaulty(slot) || !isFitting(slot)) && newsWords(slot, sole)}
      </p>
    </fieldset>
  );
}
