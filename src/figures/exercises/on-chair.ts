import type { LegAngles } from '../body/body-angles.ts';
import { bodyPose, type BodyPose } from '../body/body-pose.ts';
import { legTo } from '../body/limbs.ts';
import { ANKLE_HEIGHT } from './on-back.ts';
import { armTowards, type Hand } from './stretched.ts';
import { chair, type Thing } from './things.ts';

/* Numbers of the drawing, in degrees and mm; no dose and no target. */

/** From the hips down to the seat, and to the floor. */
const SEAT = 86;
/** Height of the floor under a sitting body, in the pose's frame. */
export const CHAIR_FLOOR = 506;
const SEAT_DEPTH = 420;

/** What a sitting body does other than sit upright. */
export interface Sitting {
  /** Lean of the pelvis, bend of the lower back and of the neck, in degrees. */
  readonly pelvis?: number;
  readonly back?: number;
  readonly neck?: number;
  /** From the hips forwards to the ankles of flat feet, in mm. */
  readonly feet?: number;
  readonly rightLeg?: LegAngles;
  readonly hands: Hand;
}

/** A body that sits on a chair, its left foot flat on the floor, and the right one too unless it is told otherwise. */
export function onChair({ pelvis = 0, back = 0, neck = 0, feet = 418, rightLeg, hands }: Sitting): BodyPose {
  const { chest } = bodyPose({ pelvis, back });
  const planted = (forwards: number) => legTo([feet + forwards, CHAIR_FLOOR - ANKLE_HEIGHT], { from: pelvis, end: 0 });
  const arm = armTowards(chest, hands);
  return bodyPose({ pelvis, back, neck, rightLeg: rightLeg ?? planted(0), leftLeg: planted(24), rightArm: arm, leftArm: arm });
}

/** The chair, its back so far behind the hips. */
export const seat = (behind: number): Thing => chair(SEAT, -behind, SEAT_DEPTH, CHAIR_FLOOR);
