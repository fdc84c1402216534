import { useEffect, useState } from 'preact/hooks';
import { dayOf } from '../days.ts';
import { useLate } from '../use-late.browser.ts';

const codeModule = () => import('../qr/QrCode.tsx');

interface Props {
  /** Address that brings the tool back in its present state. */
  readonly link: () => string;
}

/** Prints the tool alone, as one sheet with its address and a code that leads there; without the code if that does not come. */
export function PrintSheet({ link }: Props) {
  const [text, print] = useState<string>();
  const [code, isCodeLost] = useLate(codeModule, text !== undefined);
  const isReady = text !== undefined && (code !== undefined || isCodeLost);
  useEffect(() => {
    if (!isReady) return;
    const { dataset } = document.documentElement;
    const done = () => {
      delete dataset.sheet;
      print(undefined);
    };
    dataset.sheet = '';
    addEventListener('afterprint', done, { once: true });
    // The sheet has to stand on the page before the dialogue looks at it.
    requestAnimationFrame(() => globalThis.print());
    return () => removeEventListener('afterprint', done);
  }, [isReady, text]);
  return (
    <>
      <button type="button" class="button" onClick={() => print(link())}>
        Print this sheet
      </button>
      {isReady && (
        <p class="sheet-link">
          {code && <code.QrCode text={text} label="Code that leads to this sheet" />}
          <span>
            {dayOf(new Date().toISOString())}. Name: ____________________
            <br />
            {text}
          </span>
        </p>
      )}
    </>
  );
}
