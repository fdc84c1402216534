import { LatePart } from '../shared/LatePart.tsx';

export const stepsModule = () => import('./steps.tsx');
const NAMES = { checks: 'Check the shoes by hand', use: 'How far have they gone?' } as const;

interface Props {
  readonly part: keyof typeof NAMES;
  readonly drawings: string;
}

/** Questions that an article fetches when they are opened. */
export function LateStep({ part, drawings }: Props) {
  return (
    <LatePart name={NAMES[part]} load={stepsModule}>
      {({ HomeChecks, UseFields }) => (part === 'checks' ? <HomeChecks drawings={drawings} /> : <UseFields />)}
    </LatePart>
  );
}
