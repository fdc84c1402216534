import { useState } from 'preact/hooks';
import type { SavedItem } from '../shared/store/saved-item.ts';
import { SaveButton } from '../shared/store/SaveButton.tsx';
import { SavedItems } from '../shared/store/SavedItems.tsx';
import storeStylesHref from '../shared/store/store.css?url&no-inline';
import { Compared } from './Compared.tsx';
import type { Shown } from './form-state.browser.ts';
import { fromLink, toLink } from './link.ts';
import type { Change } from './state.ts';
import { KIND_WORDS } from './use-words.ts';

const TOOL = 'shoe-wear';

interface Props {
  readonly shown: Shown;
  readonly onLink: (link: Change) => void;
}

/** Checks that the reader keeps on this device: saved, opened, and held against the present one. */
export function SavedChecks({ shown, onLink }: Props) {
  const [earlier, compareWith] = useState<SavedItem>();
  const { kind } = shown.readFrom;
  const open = (fragment: string) => {
    const link = fromLink(fragment);
    if (link) onLink(link);
  };
  return (
    <>
      <link rel="stylesheet" href={storeStylesHref} />
      <SaveButton tool={TOOL} defaultName={kind ? `${KIND_WORDS[kind]} shoes` : 'My shoes'} fragment={() => toLink(shown.readFrom)} />
      <SavedItems tool={TOOL} onOpen={open} actions={[{ label: 'Compare', onPress: compareWith }]} />
      <div aria-live="polite">{earlier && <Compared earlier={earlier} fields={shown.readFrom} />}</div>
    </>
  );
}
