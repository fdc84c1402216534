import { CopyButton } from '../shared/CopyButton.tsx';
import { LatePart } from '../shared/LatePart.tsx';
import { PrintSheet } from '../shared/print/PrintSheet.tsx';
import { toLink } from './link.ts';
import { shareableSentence } from './shareable.ts';
import type { Change, Shown } from './state.ts';

const savedModule = () => import('./SavedChecks.tsx');

interface Props {
  readonly shown: Shown;
  /** Address of the tool's own page; empty on that page. */
  readonly toolHref: string;
  readonly onLink: (link: Change) => void;
}

/** The ways to take an answer along. Signs, notes and pictures go into none but the printed sheet. */
export function Keep({ shown, toolHref, onLink }: Props) {
  const { readFrom, result } = shown;
  const link = () => new URL(`${toolHref}#${toLink(readFrom)}`, location.href).href;
  return (
    <div class="keep">
      <CopyButton label="Copy link" text={link} />
      <CopyButton label="Copy as a sentence" text={() => shareableSentence(result, readFrom)} />
      {!toolHref && (
        <>
          <label class="notes">
            Notes for a visit <span class="how">(printed with the sheet, kept nowhere)</span>
            <textarea name="notes" rows={3} onInput={(event) => event.stopPropagation()} />
          </label>
          <PrintSheet link={link} />
        </>
      )}
      <LatePart name="Save on this device, or compare with an earlier check" load={savedModule}>
        {({ SavedChecks }) => <SavedChecks shown={shown} toolHref={toolHref} onLink={onLink} />}
      </LatePart>
    </div>
  );
}
