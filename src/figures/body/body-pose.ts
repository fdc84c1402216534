import { hinge } from '../hinge.ts';
import { place, type Placement } from '../placement.ts';
import type { Point } from '../point.ts';
import { angleOf, type ArmAngles, type BodyAngles, type LegAngles } from './body-angles.ts';
import { ANKLE, BALL, ELBOW, HIP, KNEE, NECK, SHOULDER, WAIST, WRIST } from './joints.ts';

/** Where the parts of a leg have gone from the straight pose. */
export interface LegPose {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly thigh: Placement;
  /** Halfway between thigh and shin. */
  readonly kneecap: Placement;
  readonly shin: Placement;
  readonly foot: Placement;
  readonly toes: Placement;
}

/** Where the parts of an arm have gone; their frames begin at the shoulder of a hanging arm. */
export interface ArmPose {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
  readonly upper: Placement;
  readonly lower: Placement;
  readonly hand: Placement;
}

/** A whole body in its pose: the hips at the origin, y down, in mm. */
export interface BodyPose {
  readonly pelvis: Placement;
  readonly chest: Placement;
  readonly head: Placement;
  readonly rightLeg: LegPose;
  readonly leftLeg: LegPose;
  readonly rightArm: ArmPose;
  readonly leftArm: ArmPose;
}

function legFrom(pelvis: Placement, { hip, knee, ankle, toes }: LegAngles = {}): LegPose {
  const thighTurn = pelvis.turn - angleOf('hip', hip);
  const shinTurn = thighTurn + angleOf('knee', knee);
  const footTurn = shinTurn - angleOf('ankle', ankle);
  const hipAt = place(HIP, pelvis);
  const thigh = hinge(HIP, hipAt, thighTurn);
  const kneeAt = place(KNEE, thigh);
  const shin = hinge(KNEE, kneeAt, shinTurn);
  const ankleAt = place(ANKLE, shin);
  const foot = hinge(ANKLE, ankleAt, footTurn);
  return {
    hip: hipAt,
    knee: kneeAt,
    ankle: ankleAt,
    thigh,
    kneecap: hinge(KNEE, kneeAt, (thighTurn + shinTurn) / 2),
    shin,
    foot,
    toes: hinge(BALL, place(BALL, foot), footTurn - angleOf('toes', toes)),
  };
}

function armFrom(chest: Placement, { shoulder, elbow, wrist }: ArmAngles = {}): ArmPose {
  const upperTurn = chest.turn - angleOf('shoulder', shoulder);
  const lowerTurn = upperTurn - angleOf('elbow', elbow);
  const shoulderAt = place(SHOULDER, chest);
  const upper = hinge([0, 0], shoulderAt, upperTurn);
  const elbowAt = place(ELBOW, upper);
  const lower = hinge(ELBOW, elbowAt, lowerTurn);
  const wristAt = place(WRIST, lower);
  return {
    shoulder: shoulderAt,
    elbow: elbowAt,
    wrist: wristAt,
    upper,
    lower,
    hand: hinge(WRIST, wristAt, lowerTurn - angleOf('wrist', wrist)),
  };
}

/**
 * Poses a jointed body seen from its right side. Bones keep their lengths. The hips stay at the origin: `floorUnder` says
 * where the floor then lies.
 *
 * @throws RangeError for an angle that the drawn joints do not reach
 * @example bodyPose({ rightLeg: { knee: 90 } }).rightLeg.ankle // [-366, 440]
 */
export function bodyPose({ pelvis: lean, back, neck, rightLeg, leftLeg, rightArm, leftArm }: BodyAngles): BodyPose {
  const pelvis = hinge(HIP, HIP, angleOf('pelvis', lean));
  const chest = hinge(WAIST, place(WAIST, pelvis), pelvis.turn + angleOf('back', back));
  return {
    pelvis,
    chest,
    head: hinge(NECK, place(NECK, chest), chest.turn + angleOf('neck', neck)),
    rightLeg: legFrom(pelvis, rightLeg),
    leftLeg: legFrom(pelvis, leftLeg),
    rightArm: armFrom(chest, rightArm),
    leftArm: armFrom(chest, leftArm),
  };
}
