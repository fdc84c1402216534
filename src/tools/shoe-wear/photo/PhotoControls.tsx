import type { Side } from '../vocabulary.ts';
import { PhotoTools } from './PhotoTools.tsx';
import { isFaulty, newsWords } from './photo-words.ts';
import type { PhotoAction, PhotoSlot } from './photo-state.ts';
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
 * Everything about the picture under one sole. Keep it mounted while the picture shows: it lets go
 * of the picture's memory when it goes. Nothing in it has a `name`, so no form sends any of it.
 */
export function PhotoControls({ side, slot, sole, onAction }: Props) {
  const { photo } = slot;
  const open = usePictureFile(photo, onAction);
  return (
    <fieldset class="photo">
      <legend>Picture of the {side} sole</legend>
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
      <p class={isFaulty(slot) ? 'photo-news photo-fault' : 'photo-news'} aria-live="polite">
        {newsWords(slot, sole)}
      </p>
      {photo && <PhotoTools photo={photo} onAction={onAction} />}
    </fieldset>
  );
}
