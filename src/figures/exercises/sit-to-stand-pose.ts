import { bodyPose, type BodyPose } from '../body/body-pose.ts';
import { legTo } from '../body/limbs.ts';
import type { Point } from '../point.ts';
import type { DrawnState, ExerciseDrawing } from './drawn-state.ts';
import { ANKLE_HEIGHT } from './on-back.ts';
import { armTowards } from './stretched.ts';
import { chair } from './things.ts';

/* Numbers of the drawing, in degrees and mm; no dose and no target. */

const HEIGHT = 1700;
/** From the hips back to the rear edge of the seat when the body sits near its front. */
const BEHIND = 320;
const SEAT_HEIGHT = 420;

/** The hips from the ankles, the lean of the pelvis, and the neck; in mm and degrees. */
interface Rise {
  readonly hips: Point;
  readonly lean: number;
  readonly neck: number;
}

/** A body whose feet stay where they are while its hips rise. */
function rising({ hips: [x, y], lean, neck }: Rise): { readonly pose: BodyPose; readonly floor: number; readonly ankles: number } {
  const { chest } = bodyPose({ pelvis: lean });
  const leg = legTo([-x, -y], { from: lean, end: 0 });
  const arm = lean > 0 ? armTowards(chest, { at: [270 + 4 * lean, -30] }) : { shoulder: 4, elbow: 12 };
  const pose = bodyPose({ pelvis: lean, neck, rightLeg: leg, leftLeg: leg, rightArm: arm, leftArm: arm });
  return { pose, floor: Math.round(ANKLE_HEIGHT - y), ankles: -x };
}

const SAT: Point = [-340, -430];
/** On the front of a chair, the feet flat under the knees. */
export const SEATED = rising({ hips: SAT, lean: 2, neck: 0 });
/** Leaning forwards until the nose is over the toes. */
export const NOSE_OVER_TOES = rising({ hips: SAT, lean: 40, neck: -18 });
/** Upright, hips and knees straight. */
export const STOOD = rising({ hips: [-10, -804], lean: 0, neck: 0 });

/** Positions of standing up from a chair. */
export const sitToStand: ExerciseDrawing = {
  height: HEIGHT,
  states: [SEATED, NOSE_OVER_TOES, STOOD].map((state, index): DrawnState => {
    const { pose, floor, ankles } = state;
    const rear = ankles + SAT[0] - BEHIND;
    return {
      name: ['start', 'lean', 'stand'][index] ?? '',
      pose,
      floor,
      edges: [rear - 20, ankles + 290],
      things: [chair(floor - SEAT_HEIGHT, rear, 420, floor)],
      ...(index === 1 && { arrows: [[[60, -700], [180, -680], [280, -600]]] }),
      ...(index === 2 && { arrows: [[[-300, 60], [-300, -80], [-300, -200]]] }),
    };
  }),
};
