import { Part } from '../Part.tsx';
import { place, type Placement } from '../placement.ts';
import type { LegPose } from './body-pose.ts';
import { STRAIGHT_FLOOR } from './joints.ts';

/** The parts that `LegBones` draws. */
export const LEG_BONE_NAMES = ['foot', 'toes', 'shin', 'thigh', 'kneecap'] as const;

/** Whole millimetres are fine enough for bones, and short. */
const inWhole = (at: Placement): Placement => ({ ...at, x: Math.round(at.x), y: Math.round(at.y) });

/** Foot bones are drawn with their floor at 0. */
function fromFloor(at: Placement): Placement {
  const [x, y] = place([0, STRAIGHT_FLOOR], at);
  return inWhole({ ...at, x, y });
}

/** The bones of one leg, farthest first. */
export function LegBones({ id, leg }: { readonly id: string; readonly leg: LegPose }) {
  return (
    <g class="bone">
      <Part id={id} name="foot" at={fromFloor(leg.foot)} />
      <Part id={id} name="toes" at={fromFloor(leg.toes)} />
      <Part id={id} name="shin" at={inWhole(leg.shin)} />
      <Part id={id} name="thigh" at={inWhole(leg.thigh)} />
      <Part id={id} name="kneecap" at={inWhole(leg.kneecap)} />
    </g>
  );
}
