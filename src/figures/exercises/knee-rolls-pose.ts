import { bodyPose } from '../body/body-pose.ts';
import { LEG_BONES } from '../body/joints.ts';
import type { Point } from '../point.ts';
import type { FrontDrawing, FrontState } from './drawn-front.ts';
import { frontArm, frontLeg, rolledLeg } from './front-body.ts';
import { ANKLE_HEIGHT, HOOKED_LEG } from './on-back.ts';
import { CHAIR_FLOOR } from './on-chair.ts';
import { box, type Thing } from './things.ts';

/* Numbers of the drawing, in degrees and mm; no dose and no target. */

const SIDES = [-1, 1] as const;

/** The share of the knees' height that is seen beside the body when they have rolled, and the pelvis with them. */
const ROLLED = 0.86;
const UPPER_HIP: Point = [10, 0];
const LOWER_HIP: Point = [66, 10];

/** A leg that lies as it stands in `HOOKED`, in the frame of an upright body. */
export const { rightLeg: ROLLED_LEG } = bodyPose({ rightLeg: HOOKED_LEG });
const UP = SIDES.map((side) => frontLeg({ knee: [side * 70, 290], ankle: [side * 66, 424], foot: 130 }, side));

const fromAbove: Omit<FrontState, 'name' | 'behind' | 'before'> = {
  floor: 650,
  edges: [-560, 560],
  things: [
    box([-540, -860], 1080, 1500, 'soft'),
    { look: 'soft', d: 'M-180-850q180-30 360 0q20 120 0 230q-180 30-360 0q-20-110 0-230z' },
  ],
  arms: SIDES.map((side) => frontArm(32, 6, side)),
};

/** Positions of the knee rolls: the knees up, then to one side, while arms and shoulders stay down. */
export const kneeRolls: FrontDrawing = {
  height: 1520,
  isFromAbove: true,
  states: [
    { ...fromAbove, name: 'start', behind: UP.map(({ shin }) => shin), before: UP.map(({ thigh }) => thigh) },
    {
      ...fromAbove,
      name: 'roll',
      behind: [rolledLeg(ROLLED_LEG, LOWER_HIP, ROLLED)],
      before: [rolledLeg(ROLLED_LEG, UPPER_HIP, ROLLED)],
      boned: { leg: ROLLED_LEG, hip: UPPER_HIP, share: ROLLED },
      arrows: [[[60, 210], [150, 170], [240, 190]]],
    },
  ],
};

/** Seen from the front: the back, the legs, then the seat. */
const CHAIR: readonly Thing[] = [
  box([-190, -330], 380, 410, 'hard'),
  box([-220, 80], 28, CHAIR_FLOOR - 80, 'hard'),
  box([192, 80], 28, CHAIR_FLOOR - 80, 'hard'),
  box([-230, 60], 460, 40, 'hard'),
];

/** Knees and ankles of a sitting body, the knees so many mm to one side; the feet stay. From the right leg to the left. */
export const seatedJoints = (aside: number): readonly { readonly knee: Point; readonly ankle: Point }[] =>
  SIDES.map((side) => {
    const ankle: Point = [side * 70, CHAIR_FLOOR - ANKLE_HEIGHT];
    return { ankle, knee: [ankle[0] + aside, ankle[1] - Math.sqrt(LEG_BONES[1] ** 2 - aside ** 2)] };
  });

/** How far the knees go to one side on a chair. */
export const ASIDE = 130;

/** Positions of the knee rolls on a chair: the knees over the feet, then to one side. */
export const seatedKneeRolls: FrontDrawing = {
  height: 1340,
  states: [0, ASIDE].map((aside) => ({
    name: aside ? 'roll' : 'start',
    floor: CHAIR_FLOOR,
    edges: [-380, 380],
    things: CHAIR,
    behind: [],
    before: seatedJoints(aside).flatMap((joints, index) => {
      const { shin, thigh } = frontLeg({ ...joints, foot: ANKLE_HEIGHT }, SIDES[index] ?? 1);
      return [shin, thigh];
    }),
    arms: SIDES.map((side) => frontArm(12, 12, side)),
    ...(aside && { arrows: [[[80, -60], [180, -80], [270, -40]]] }),
  })),
};
