import { hinge } from '../hinge.ts';
import { place, type Placement } from '../placement.ts';
import type { Point } from '../point.ts';
import { DRAWN_HALF_WIDTH } from '../proportions.ts';
import { drape, type SkinPoint } from '../skin.ts';
import { HEEL_JOINT } from './heel-bones.ts';
import { heelPose, type HeelPose } from './heel-pose.ts';

/** A right leg seen from behind: floor at y = 0, its hip above x = 0, y down, in mm. */
export interface LegStance extends HeelPose {
  readonly hip: Point;
}

const LENGTH = HEEL_JOINT[1];

/**
 * Stands a straight right leg on a leaning heel. The hip stays above its place, so that the leg leans as far as the
 * ankle has moved.
 *
 * @param eversion degrees, positive rolls in
 * @throws RangeError as `heelPose` does
 * @example legStance(0).hip // [0, -882]
 */
export function legStance(eversion: number): LegStance {
  const heel = heelPose(eversion);
  const leg = hinge(HEEL_JOINT, heel.joint, (Math.asin(0 - heel.joint[0] / LENGTH) * 180) / Math.PI);
  return { ...heel, leg, hip: place([0, 0], leg) };
}

/* The right half of a body from the waist down, in the frame of a straight leg. Bones: 0 pelvis, 1 leg, 2 heel. */
const HALF_SKIN: readonly SkinPoint[] = [
  [40, -340, 0], [44, -260, 0], [64, -170, 0], [84, -90, 0],
  [98, -30, 1], [100, 30, 1], [96, 100, 1], [88, 190, 1], [72, 290, 1], [60, 380, 1], [56, 440, 1], [62, 520, 1], [54, 620, 1], [39, 720, 1], [36, 768, 1],
  [46, 800, 1.1], [48, 815, 1.2], [38, 832, 1.5], [34, 856, 2], [34, 883, 2], [0, 883, 2], [-34, 883, 2], [-34, 856, 2],
  [-32, 836, 1.6], [-42, 815, 1.2], [-42, 798, 1.1], [-33, 768, 1], [-32, 730, 1], [-46, 670, 1], [-60, 590, 1], [-62, 520, 1],
  [-52, 450, 1], [-56, 400, 1], [-72, 300, 1], [-80, 180, 1], [-82, 100, 1], [-82, 60, 1],
  [0 - DRAWN_HALF_WIDTH, 60, 0],
];
const bonesOf = ({ leg, heel, hip }: LegStance): Placement[] => [hinge([0, 0], hip, 0), leg, heel];

/** Outline of half a body, open at the waist and in the midline. */
export const halfSkin = (pose: LegStance): Point[] => drape(HALF_SKIN, bonesOf(pose), 0);
