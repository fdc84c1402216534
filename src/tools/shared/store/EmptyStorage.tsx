import { useEffect, useState } from 'preact/hooks';
import { NOT_LOADED } from '../late-words.ts';
import { useLate } from '../use-late.browser.ts';

const keptModule = () => import('./KeptHere.tsx');

/** What is kept on this device, looked up once the page has woken. */
export function EmptyStorage() {
  const [isAwake, wake] = useState(false);
  useEffect(() => wake(true), []);
  const [kept, isLost] = useLate(keptModule, isAwake);
  return (
    <div class="kept">
      {kept && <kept.KeptHere />}
      {isLost && <p role="alert">{NOT_LOADED}</p>}
    </div>
  );
}
