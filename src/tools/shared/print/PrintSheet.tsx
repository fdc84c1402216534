import { useEffect, useState } from 'preact/hooks';
import { useLate } from '../use-late.browser.ts';

const codeModule = () => import('../qr/QrCode.tsx');

interface Props {
  /** Address that brings the tool back in its present state. */
  readonly link: () => string;
}

/** Prints the tool alone, as one sheet with its address and a code that leads there. */
export function PrintSheet({ link }: Props) {
  const [text, print] = useState<string>();
  const code = useLate(codeModule, text !== undefined);
  useEffect(() => {
    if (!code || text === undefined) return;
    const { dataset } = document.documentElement;
    const done = () => {
      delete dataset.sheet;
      print(undefined);
    };
    dataset.sheet = '';
    addEventListener('afterprint', done, { once: true });
    // The code has to stand on the page before the dialogue looks at it.
    requestAnimationFrame(() => globalThis.print());
    return () => removeEventListener('afterprint', done);
  }, [code, text]);
  return (
    <>
      <button type="button" class="button" onClick={() => print(link())}>
        Print this sheet
      </button>
      {code && text !== undefined && (
        <p class="sheet-link">
          <code.QrCode text={text} label="Code that leads to this sheet" />
          <span>
            {new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}. Name: ____________________
            <br />
            {text}
          </span>
        </p>
      )}
    </>
  );
}
