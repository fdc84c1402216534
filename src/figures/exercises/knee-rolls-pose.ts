import { bodyPose } from '../body/body-pose.ts';
import type { Point } from '../point.ts';
import type { FrontDrawing, FrontState } from './drawn-front.ts';
import { frontArm, frontLeg, rolledLeg } from './front-body.ts';
import { HOOKED_LEG } from './on-back.ts';
import { box } from './things.ts';

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
