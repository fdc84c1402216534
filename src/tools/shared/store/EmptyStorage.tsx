import { useEffect, useState } from 'preact/hooks';
import { useLate } from '../use-late.browser.ts';

const keptModule = () => import('./KeptHere.tsx');

/** What is kept on this device, looked up once the page has woken. */
export function EmptyStorage() {
  const [isAwake, wake] = useState(false);
  useEffect(() => wake(true), []);
  const kept = useLate(keptModule, isAwake);
  return <div class="kept">{kept && <kept.KeptHere />}</div>;
}
