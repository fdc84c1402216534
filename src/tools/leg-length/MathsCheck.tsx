import { useState } from 'preact/hooks';
import { NOT_LOADED } from '../shared/late-words.ts';
import { useLate } from '../shared/use-late.browser.ts';

const tableModule = () => import('./MathsTable.tsx');

/** A button that fetches the reference cases and runs them in the reader's own browser. */
export function MathsCheck() {
  const [isAsked, ask] = useState(false);
  const [table, isLost] = useLate(tableModule, isAsked);
  return (
    <div class="maths">
      {table ? (
        <table.MathsTable />
      ) : (
        <button type="button" class="button" onClick={() => ask(true)}>
          Check our maths
        </button>
      )}
      {isLost && <p role="alert">{NOT_LOADED}</p>}
    </div>
  );
}
