import { hinge } from '../hinge.ts';
import { lumbarStack } from '../lumbar.ts';
import { place, type Placement } from '../placement.ts';
import type { Point } from '../point.ts';
import { SACRUM_PLATE, SACRUM_SLOPE } from './pelvis-bones.ts';

/** How a person stands, seen from the right, in degrees from the straight pose. */
export interface SideAngles {
  /** Forward tilt of the pelvis. */
  readonly tilt: number;
  /** Forward swing of the thigh. */
  readonly hip?: number;
  readonly knee?: number;
  /** Toes up. */
  readonly ankle?: number;
}

/** Bones in their places: floor at y = 0, y down, in mm, looking to the right. */
export interface SideStance {
  readonly hip: Point;
  readonly pelvis: Placement;
  readonly thigh: Placement;
  readonly shin: Placement;
  /** The foot, drawn with the floor at 0. */
  readonly foot: Placement;
  /** Middle of the top of the sacrum. */
  readonly sacrum: Point;
  /** L5 to L1. */
  readonly vertebrae: readonly Placement[];
  /** What a skin outline of the straight pose follows: pelvis, thigh, shin, foot. Its floor lies `LEG` below the hip. */
  readonly skin: readonly Placement[];
}

/** Height of the hip above the floor in the straight pose, in mm: bones and the pad under the heel. */
export const LEG = 882;
/** Lean of L1 in the straight pose, in degrees, backwards. */
export const TOP_LEAN = -18;
const KNEE: Point = [0, 440];
const ANKLE: Point = [0, 806];
const SOLE: readonly Point[] = [[-50, 0], [150, 0]];

/**
 * Stands a person on the floor, seen from the right. Bones keep their lengths. The spine keeps its upper end's lean;
 * whether it does so in life is not known.
 *
 * @throws RangeError for an angle beyond 60 degrees
 * @example sideStance({ tilt: 10 }).pelvis.turn // 10
 */
export function sideStance({ tilt, hip = 0, knee = 0, ankle = 0 }: SideAngles): SideStance {
  for (const angle of [tilt, hip, knee, ankle]) {
    if (!(Math.abs(angle) <= 60)) throw new RangeError(`An angle of ${angle} degrees is beyond 60`);
  }
  const thighTurn = 0 - hip;
  const shinTurn = thighTurn + knee;
  const footTurn = shinTurn - ankle;
  const legFrom = (at: Point) => {
    const thigh = hinge([0, 0], at, thighTurn);
    const kneeAt = place(KNEE, thigh);
    const shin = hinge(KNEE, kneeAt, shinTurn);
    const ankleAt = place(ANKLE, shin);
    return { thigh, shin, foot: hinge([0, ANKLE[1] - LEG], ankleAt, footTurn), footSkin: hinge(ANKLE, ankleAt, footTurn) };
  };
  const hanging = legFrom([0, 0]);
  const hipAt: Point = [0, 0 - Math.max(...SOLE.map((point) => place(point, hanging.foot)[1]))];
  const { footSkin, ...leg } = legFrom(hipAt);
  const pelvis = hinge([0, 0], hipAt, tilt);
  const sacrum = place(SACRUM_PLATE, pelvis);
  return {
    hip: hipAt,
    pelvis,
    ...leg,
    sacrum,
    vertebrae: lumbarStack(sacrum, SACRUM_SLOPE + tilt, TOP_LEAN, 1),
    skin: [pelvis, leg.thigh, leg.shin, footSkin],
  };
}
