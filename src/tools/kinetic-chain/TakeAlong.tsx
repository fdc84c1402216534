import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { download } from '../../figures/save/download.browser.ts';
import { NO_PICTURE, saySaved } from '../../figures/save/say-saved.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { NOT_LOADED } from '../shared/late-words.ts';
import { PrintSheet } from '../shared/print/PrintSheet.tsx';
import { citation, creditsOf, fileNameOf, studiesOf } from './cited-figure.ts';
import type { SourceNumbers } from './Cites.tsx';
import { titleOf } from './description-words.ts';
import { figureCsv } from './figure-data.ts';
import { toLink } from './link.ts';
import { resultSentence } from './result-words.ts';
import type { ChainState } from './state.ts';

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
    if (!figure.current) throw new Error('There is no drawing yet');
    const { figureFile } = await import('./figure-file.browser.ts');
    return new Blob([figureFile(figure.current, titleOf(state), creditsOf(state, link()))], { type: 'image/svg+xml' });
  };
  const picture = async () => {
    const address = URL.createObjectURL(await drawing());
    try {
      const { pictureOf } = await import('../../figures/save/png.browser.ts');
      return await pictureOf(address);
    } finally {
      URL.revokeObjectURL(address);
    }
  };
  const numbersFile = () => new Blob([figureCsv(state)], { type: 'text/csv' });
  const save = async (file: () => Blob | Promise<Blob>, ending: string, fault = `Nothing was saved. ${NOT_LOADED}`) =>
    tell(await saySaved(async () => download(await file(), `${name}.${ending}`), `${name}.${ending}`, fault));
  const cited = () => citation(state, studiesOf(state).flatMap((id) => entryOf(numbers[id])), link(), yearOfChange());
  return (
    <section class="keep" aria-label="Take it along">
      <CopyButton label="Copy link" text={link} />
      <CopyButton label="Copy as a sentence" text={() => resultSentence(state)} />
      <PrintSheet link={link} />
      <button type="button" class="button" onClick={() => save(drawing, 'svg')}>
        Save the drawing (SVG)
      </button>
      <button type="button" class="button" onClick={() => save(picture, 'png', NO_PICTURE)}>
        Save as a picture (PNG)
      </button>
      <button type="button" class="button" onClick={() => save(numbersFile, 'csv')}>
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
