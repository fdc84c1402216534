import type { ArmAngles } from '../body/body-angles.ts';
import { floorUnder } from '../body/body-outline.ts';
import { bodyPose, type BodyPose } from '../body/body-pose.ts';
import { LEG_BONES } from '../body/joints.ts';
import { armTo, legTo } from '../body/limbs.ts';

/* Numbers of the drawing, in degrees and mm; no dose and no target. */

/** Degrees that the back ankle bends, its knee straight and its heel down. */
export const ANKLE_BEND = 24;
const LEAN = 12;
/** From the back ankle forwards to the front one. */
const STEP = 470;
/** From the shoulders forwards to the wrists. */
const PUSH = 486;
/** From the wrist to the palm. */
const PALM = 26;

const [thigh, shin] = LEG_BONES;
const lean = (ANKLE_BEND * Math.PI) / 180;
const forward = (thigh + shin) * Math.sin(lean);
const down = (thigh + shin) * Math.cos(lean);
/** An arm whose palm lies on the wall, its wrist so far below the shoulder. */
const pushing = (below: number): Required<ArmAngles> => armTo([PUSH, below], { from: LEAN, end: -180 });

/** A standing calf stretch: the right leg behind, straight, its heel down; the left knee bent; both hands on a wall. */
export const CALF_STRETCH: BodyPose = bodyPose({
  pelvis: LEAN,
  rightLeg: { hip: LEAN - ANKLE_BEND, ankle: ANKLE_BEND },
  leftLeg: legTo([STEP - forward, down], { from: LEAN, end: 0 }),
  rightArm: pushing(20),
  leftArm: pushing(-30),
});

/** Height of the floor in the pose's frame. */
export const CALF_STRETCH_FLOOR = floorUnder(CALF_STRETCH);
/** Where the wall stands in the pose's frame. */
export const CALF_STRETCH_WALL = CALF_STRETCH.rightArm.wrist[0] + PALM;
