import type { BodyAngles } from '../body/body-angles.ts';
import { bodyPose, type BodyPose } from '../body/body-pose.ts';
import { LEG_BONES } from '../body/joints.ts';
import { legTo } from '../body/limbs.ts';
import { FOOT_BACK, KNEE_HEIGHT, ON_FOURS } from './all-fours-pose.ts';
import type { DrawnState } from './drawn-state.ts';
import { HOOKED, SUPINE_EDGES } from './lying-pose.ts';
import { ANKLE_HEIGHT, pillow } from './on-back.ts';
import { armTowards } from './stretched.ts';
import { mat, type Thing } from './things.ts';

/* Numbers of the drawing, in degrees and mm; no dose and no target. */

/** Height of the chair's seat, and of a wrist whose palm lies on it. */
const SEAT_HEIGHT = 420;
const PALM = 28;

/** A chair that looks to the left, its front edge at `left`. */
function facing(left: number, floor: number): Thing {
  return { look: 'hard', d: `M${left + 394} ${floor - 850}h26v850h-26v-386h-342v386h-26v-420h368z` };
}

/** Both hands on the seat of a chair whose front edge is so far in front of the hips. */
function leaning(angles: BodyAngles, floor: number, edge: number): BodyPose {
  const arm = armTowards(bodyPose(angles).chest, { at: [edge + 60, floor - SEAT_HEIGHT - PALM], wrist: 40 });
  return bodyPose({ ...angles, rightArm: arm, leftArm: arm });
}

const BENT = { pelvis: 70, back: 22, neck: -30 };
const STANDING_FLOOR = 770 + ANKLE_HEIGHT;
const STANDING_EDGE = 400;
/** Standing before a chair, both hands on its seat. */
export const AT_CHAIR = leaning(
  { ...BENT, rightLeg: legTo([-70, 770], { from: BENT.pelvis, end: 0 }), leftLeg: legTo([-30, 770], { from: BENT.pelvis, end: 0 }) },
  STANDING_FLOOR,
  STANDING_EDGE,
);

const KNEELING = { pelvis: 24, back: 10, neck: -14 };
const KNEE_FLOOR = LEG_BONES[0] + KNEE_HEIGHT;
const KNEELING_EDGE = 370;
/** The right knee on the floor, the left foot flat in front; both hands still on the seat. */
export const ONE_KNEE = leaning(
  {
    ...KNEELING,
    rightLeg: legTo([-LEG_BONES[1], LEG_BONES[0]], { from: KNEELING.pelvis, end: FOOT_BACK }),
    leftLeg: legTo([400, KNEE_FLOOR - ANKLE_HEIGHT], { from: KNEELING.pelvis, end: 0 }),
  },
  KNEE_FLOOR,
  KNEELING_EDGE,
);

/** Down to the floor in 4 steps; up again in the opposite order. Two steps stand in a row. */
export const FLOOR_STEPS: readonly (readonly DrawnState[])[] = [
  [
    { name: 'hold a chair', pose: AT_CHAIR, floor: STANDING_FLOOR, edges: [-420, 860], things: [facing(STANDING_EDGE, STANDING_FLOOR)] },
    { name: 'one knee down', pose: ONE_KNEE, floor: KNEE_FLOOR, edges: [-700, 820], things: [facing(KNEELING_EDGE, KNEE_FLOOR)] },
  ],
  [
    { name: 'hands down', ...ON_FOURS, edges: [-640, 800], things: [mat(-620, 780, ON_FOURS.floor)] },
    { name: 'side, then back', ...HOOKED, edges: SUPINE_EDGES, things: [mat(-880, 670, HOOKED.floor), pillow(HOOKED)] },
  ],
];
