import { useState } from 'preact/hooks';
import { useLate } from '../shared/use-late.browser.ts';

export const stepsModule = () => import('./steps.tsx');
const NAMES = { checks: 'Check the shoes by hand', use: 'How far have they gone?' } as const;

interface Props {
  readonly part: keyof typeof NAMES;
  readonly drawings: string;
}

/** Questions that an article fetches when they are opened. */
export function LateStep({ part, drawings }: Props) {
  // Once there they stay, so that closing them loses no answer.
  const [wasOpened, open] = useState(false);
  const steps = useLate(stepsModule, wasOpened);
  const Questions = steps && { checks: steps.HomeChecks, use: steps.UseFields }[part];
  return (
    <details onToggle={() => open(true)}>
      <summary>{NAMES[part]}</summary>
      {Questions && <Questions drawings={drawings} />}
    </details>
  );
}
