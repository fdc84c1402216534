import { useState } from 'preact/hooks';
import { copyText } from './copy.browser.ts';
import { NOT_LOADED } from './late-words.ts';

interface Props {
  readonly label: string;
  /** The text, made only when it is asked for. */
  readonly text: () => string | Promise<string>;
}

/** A button that copies a text, and says whether it could. */
export function CopyButton({ label, text }: Props) {
  const [told, tell] = useState('');
  const copy = async () => {
    try {
      const value = await text();
      tell((await copyText(value)) ? 'Copied' : `Your browser does not let us copy. Here it is: ${value}`);
    } catch {
      tell(`Nothing was copied. ${NOT_LOADED}`);
    }
  };
  return (
    <>
      <button type="button" class="button" onClick={copy}>
        {label}
      </button>
      <span class="copied" aria-live="polite">
        {told}
      </span>
    </>
  );
}
