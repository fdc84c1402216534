import { useState } from 'preact/hooks';
import { download } from './download.browser.ts';
import { NO_PICTURE, saySaved } from './say-saved.ts';

interface Props {
  /** Address of the drawing as a file. */
  readonly svg: string;
  /** Name of the picture's file, without its ending. */
  readonly name: string;
}

/** A button that makes a picture of a drawing in the reader's browser, and says whether it could. */
export function SavePng({ svg, name }: Props) {
  const [told, tell] = useState('');
  const file = `${name}.png`;
  const save = async () => {
    const { pictureOf } = await import('./png.browser.ts');
    download(await pictureOf(svg), file);
  };
  return (
    <div class="save">
      <button type="button" onClick={async () => tell(await saySaved(save, file, NO_PICTURE))}>
        Save as a picture (PNG)
      </button>
      <span aria-live="polite">{told}</span>
    </div>
  );
}
