import { Part } from '../Part.tsx';
import type { SideStance } from './side-stance.ts';

/** The parts that `SideBones` draws. */
export const SIDE_BONES = ['sacrum', 'vertebra', 'pelvis', 'foot', 'shin', 'thigh'] as const;

/** Foot, leg, pelvis and lumbar spine seen from the right, farthest first. */
export function SideBones({ id, stance }: { readonly id: string; readonly stance: SideStance }) {
  const { pelvis, thigh, shin, foot, vertebrae } = stance;
  return (
    <g class="bone">
      <Part id={id} name="sacrum" at={pelvis} />
      {vertebrae.map((vertebra) => (
        <Part id={id} name="vertebra" at={vertebra} />
      ))}
      <Part id={id} name="pelvis" at={pelvis} />
      <Part id={id} name="foot" at={foot} />
      <Part id={id} name="shin" at={shin} />
      <Part id={id} name="thigh" at={thigh} />
    </g>
  );
}
