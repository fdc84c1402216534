import { useState } from 'preact/hooks';

interface Props {
  /** Address of the drawing as a file. */
  readonly svg: string;
  /** Name of the picture's file, without its ending. */
  readonly name: string;
}

/** A button that makes a picture of a drawing in the reader's browser, and says whether it could. */
export function SavePng({ svg, name }: Props) {
  const [told, tell] = useState('');
  const save = async () => {
    try {
      const { savePng } = await import('./png.browser.ts');
      await savePng(svg, name);
      tell(`Saved as ${name}.png`);
    } catch {
      tell('Your browser could not make the picture. Check your connection and try again, or save the drawing (SVG).');
    }
  };
  return (
    <div class="save">
      <button type="button" onClick={save}>
        Save as a picture (PNG)
      </button>
      <span aria-live="polite">{told}</span>
    </div>
  );
}
