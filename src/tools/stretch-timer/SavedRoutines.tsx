import { useState } from 'preact/hooks';
import { SaveButton } from '../shared/store/SaveButton.tsx';
import { SavedItems } from '../shared/store/SavedItems.tsx';
import storeStylesHref from '../shared/store/store.css?url&no-inline';
import { Styled } from '../shared/Styled.tsx';
import { nameOf } from './builder-words.ts';
import { linkSentence } from './fault-words.ts';
import { fromLink, toLink, type Library } from './link.ts';
import type { Routine } from './routine.ts';
import { ROUTINES_TOOL } from './saved-routines.ts';

interface Props {
  readonly routine: Routine;
  readonly library: Library;
  readonly isUsable: boolean;
  readonly onRoutine: (routine: Routine) => void;
}

/** Routines that the reader keeps on this device. */
export function SavedRoutines({ routine, library, isUsable, onRoutine }: Props) {
  const [note, tell] = useState('');
  const open = (fragment: string) => {
    const found = fromLink(fragment, library);
    const unusable = found?.unusable ?? ['routine'];
    tell(unusable.length > 0 ? linkSentence(unusable, found?.routine !== undefined) : 'It is open. Undo brings back the one before.');
    if (found?.routine) onRoutine(found.routine);
  };
  return (
    <Styled hrefs={[storeStylesHref]}>
      <SaveButton tool={ROUTINES_TOOL} defaultName={nameOf(routine)} fragment={() => (isUsable ? toLink(routine, library) : '')} />
      <SavedItems tool={ROUTINES_TOOL} onOpen={open} />
      <p role="status" class="news">
        {note}
      </p>
    </Styled>
  );
}
