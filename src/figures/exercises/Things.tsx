import { SKIN, SOLE } from '../paint.ts';
import type { Thing } from './things.ts';

const PAINT = {
  hard: SOLE,
  skin: SKIN,
  soft: { fill: 'color-mix(in oklab,var(--paper),var(--line) 20%)', stroke: 'var(--line)' },
  band: { fill: 'none', stroke: 'var(--ink-soft)', 'stroke-width': '3' },
} as const;

/** What an exercise is done with or on. */
export function Things({ things }: { readonly things: readonly Thing[] }) {
  return (
    <>
      {things.map(({ d, look }) => (
        <path {...PAINT[look]} vector-effect="non-scaling-stroke" d={d} />
      ))}
    </>
  );
}
