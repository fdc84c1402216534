import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { CopyButton } from '../shared/CopyButton.tsx';
import { download } from '../shared/download.browser.ts';
import { PrintSheet } from '../shared/print/PrintSheet.tsx';
import { citation, creditLines, fileNameOf, studiesOf } from './cited-figure.ts';
import type { SourceNumbers } from './Cites.tsx';
import { titleOf } from './description-words.ts';
import { figureCsv } from './figure-data.ts';
import { toLink } from './link.ts';
import { resultSentence } from './result-words.ts';
import type { ChainState } from './state.ts';

const NO_PICTURE = 'Your browser could not make the picture. Check your connection and try again, or save the drawing (SVG).';

interface Props {
  readonly state: ChainState;
  readonly numbers: SourceNumbers;
  /** Holds the drawings. */
  readonly figure: RefObject<HTMLElement>;
}

/** The ways to take what is shown along. */
export function TakeAlong({ state, numbers, figure }: Props) {
  const [told, tell] = useState('');
  const link = () => new URL(`#${toLink(state)}`, location.href).href;
  const name = fileNameOf(state);
  const drawing = async () => {
    const { figureFile } = await import('./figure-file.browser.ts');
    return figure.current ? figureFile(figure.current, titleOf(state), creditLines(state, link())) : '';
  };
  const savePicture = async () => {
    const address = URL.createObjectURL(new Blob([await drawing()], { type: 'image/svg+xml' }));
    try {
      const { savePng } = await import('../../figures/save/png.browser.ts');
      await savePng(address, name);
      tell(`Saved as ${name}.png`);
    } catch {
      tell(NO_PICTURE);
    }
    URL.revokeObjectURL(address);
  };
  const cited = () => citation(state, studiesOf(state).flatMap((id) => entryOf(numbers[id])), link(), yearOfChange());
  return (
    <section class="keep" aria-label="Take it along">
      <CopyButton label="Copy link" text={link} />
      <CopyButton label="Copy as a sentence" text={() => resultSentence(state)} />
      <PrintSheet link={link} />
      <button type="button" class="button" onClick={async () => download(await drawing(), 'image/svg+xml', `${name}.svg`)}>
        Save the drawing (SVG)
      </button>
      <button type="button" class="button" onClick={savePicture}>
        Save as a picture (PNG)
      </button>
      <button type="button" class="button" onClick={() => download(figureCsv(state), 'text/csv', `${name}.csv`)}>
        Save the numbers (CSV)
      </button>
      <p class="told" role="status">
        {told}
      </p>
      <details>
        <summary>Cite this figure</summary>
        <p>Name the studies first, then the drawing of them.</p>
        <p class="citation">{cited()}</p>
        <CopyButton label="Copy all of it" text={cited} />
      </details>
    </section>
  );
}

/** A study as the page's list of sources writes it. */
function entryOf(number: number | undefined): readonly string[] {
  const entry = document.getElementById(`s${number}`)?.cloneNode(true);
  if (!(entry instanceof HTMLElement)) return [];
  const [link] = entry.querySelectorAll('a');
  const address = link?.href ?? '';
  link?.remove();
  return [`${entry.textContent.replaceAll(/\s+/g, ' ').trim()} ${address}`.trim()];
}

/** Year of the page's last change, the last of the days that it prints. */
const yearOfChange = (): string => [...document.querySelectorAll<HTMLTimeElement>('.closing time')].at(-1)?.dateTime.slice(0, 4) ?? '';
