import { useState } from 'preact/hooks';
import type { SavedItem } from '../shared/store/saved-item.ts';
import { SaveButton } from '../shared/store/SaveButton.tsx';
import { SavedItems } from '../shared/store/SavedItems.tsx';
import storeStylesHref from '../shared/store/store.css?url&no-inline';
import { Styled } from '../shared/Styled.tsx';
import { Compared } from './Compared.tsx';
import { fromLink, toLink } from './link.ts';
import { UNREADABLE_CHECK } from './link-words.ts';
import type { Change, Shown } from './state.ts';
import { KIND_WORDS } from './use-words.ts';

const TOOL = 'shoe-wear';

interface Props {
  readonly shown: Shown;
  /** Address of the tool's own page, which opens a saved check; empty on that page. */
  readonly toolHref: string;
  readonly onLink: (link: Change) => void;
}

/** Checks that the reader keeps on this device: saved, opened, and held against the present one. */
export function SavedChecks({ shown, toolHref, onLink }: Props) {
  const [earlier, compareWith] = useState<SavedItem>();
  const [note, tell] = useState('');
  const { kind } = shown.readFrom;
  const open = (fragment: string) => {
    const link = fromLink(fragment);
    tell(link ? '' : UNREADABLE_CHECK);
    if (!link) return;
    // An article has not drawn every question that the check may answer.
    if (toolHref) location.assign(`${toolHref}#${fragment}`);
    else onLink(link);
  };
  return (
    <Styled hrefs={[storeStylesHref]}>
      <SaveButton tool={TOOL} defaultName={kind ? `${KIND_WORDS[kind]} shoes` : 'My shoes'} fragment={() => toLink(shown.readFrom)} />
      <SavedItems tool={TOOL} onOpen={open} actions={[{ label: 'Compare', onPress: compareWith }]} />
      <p role="status" class="fault">
        {note}
      </p>
      <div aria-live="polite">{earlier && <Compared earlier={earlier} fields={shown.readFrom} />}</div>
    </Styled>
  );
}
