import { floorUnder, legOutline } from '../body/body-outline.ts';
import { bodyPose, type BodyPose } from '../body/body-pose.ts';
import { LEG_BONES, SHOULDER } from '../body/joints.ts';
import { armTo, legTo } from '../body/limbs.ts';
import { place } from '../placement.ts';
import type { Point } from '../point.ts';

/* Numbers of the drawing, in degrees and mm; no target. */

/** From the wrist to the palm. */
const PALM = 26;
/** From the hip to the ankle of the rear leg, whose knee is all but straight; and from that ankle down to the floor. */
const REAR_LEG = 803;
const ANKLE_HEIGHT = 76;
/** That the front thigh rises forwards. */
const THIGH = 26;
/** The big toe's tip, in the frame of the toes. */
const TOE_TIP: Point = [207, 873];

/** A body whose front knee touches a wall. */
export interface AtWall {
  readonly pose: BodyPose;
  readonly floor: number;
  /** Where the wall's face stands, and where the big toe ends, in the pose's frame. */
  readonly wall: number;
  readonly toe: number;
}

const forwards = (length: number, degrees: number): Point => {
  const angle = (degrees * Math.PI) / 180;
  return [length * Math.sin(angle), length * Math.cos(angle)];
};

/**
 * @param lean degrees that the front shin leans forwards
 * @param up degrees that the front heel is up, the toes flat
 */
function kneeAtWall(lean: number, up: number): AtWall {
  const [knee, shin] = [forwards(LEG_BONES[0], THIGH), forwards(LEG_BONES[1], -lean)];
  const ankle: Point = [knee[0] + shin[0], knee[1] + shin[1]];
  const front = legTo(ankle, { from: 0, end: up }, up);
  const alone = bodyPose({ rightLeg: front });
  const ground = Math.max(...legOutline(alone.pelvis, alone.rightLeg, Number.POSITIVE_INFINITY).map(([, y]) => y));
  const rear = ground - ANKLE_HEIGHT;
  const wall = Math.max(...legOutline(alone.pelvis, alone.rightLeg, ground).map(([x]) => x));
  const arm = armTo([wall - PALM - SHOULDER[0], 220], { from: 0, end: -180 });
  const pose = bodyPose({
    rightLeg: front,
    leftLeg: legTo([-Math.sqrt(REAR_LEG ** 2 - rear ** 2), rear], { from: 0, end: 0 }),
    rightArm: arm,
    leftArm: arm,
  });
  return { pose, floor: floorUnder(pose), wall, toe: place(TOE_TIP, pose.rightLeg.toes)[0] };
}

/** The farthest place: heel down, knee at the wall. */
export const HEEL_DOWN = kneeAtWall(42, 0);
/** Too far from the wall: the knee reaches it because the heel lifts. */
export const HEEL_UP = kneeAtWall(51, 21);
