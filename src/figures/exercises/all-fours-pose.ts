import { bodyPose, type BodyPose } from '../body/body-pose.ts';
import { lowerBackOutline } from '../body/felt-outlines.ts';
import { LEG_BONES, SHOULDER } from '../body/joints.ts';
import { armTo, legTo } from '../body/limbs.ts';
import { place } from '../placement.ts';
import type { DrawnState, ExerciseDrawing } from './drawn-state.ts';
import { mat } from './things.ts';

/* Numbers of the drawing, in degrees and mm; no dose and no target. */

/** From the knee's middle down to the floor under a kneeling body. */
export const KNEE_HEIGHT = 60;
/** From the wrist down to the floor under a palm. */
const PALM = 28;
/** How a foot is turned whose back lies on the floor. */
export const FOOT_BACK = 149;
/** From the knees forwards to the wrists. */
const REACH = 474;

/** How a kneeling body folds, in degrees. */
interface Fold {
  /** That the thighs lean back from upright. */
  readonly thigh: number;
  /** Lean of the pelvis. */
  readonly lean: number;
  readonly back: number;
  readonly neck: number;
}

/** A body on hands and knees, and the floor under it. */
export interface OnFours {
  readonly pose: BodyPose;
  readonly floor: number;
}

function onFours({ thigh, lean, back, neck }: Fold): OnFours {
  const angle = (thigh * Math.PI) / 180;
  const [x, y] = [LEG_BONES[0] * Math.sin(angle), LEG_BONES[0] * Math.cos(angle)];
  const floor = Math.round(y + KNEE_HEIGHT);
  const { chest } = bodyPose({ pelvis: lean, back });
  const shoulder = place(SHOULDER, chest);
  const knees = (forwards: number) => legTo([x - LEG_BONES[1] + forwards, y], { from: lean, end: FOOT_BACK });
  const arm = armTo([x + REACH - shoulder[0], floor - PALM - shoulder[1]], { from: chest.turn, end: -90 });
  const pose = bodyPose({
    pelvis: lean, back, neck,
    rightLeg: knees(0),
    leftLeg: knees(-14),
    rightArm: arm,
    leftArm: arm,
  });
  return { pose, floor };
}

/** On hands and knees: hands under the shoulders, knees under the hips, the back level. */
export const ON_FOURS = onFours({ thigh: 0, lean: 83, back: 1, neck: -12 });
/** The bottom towards the heels; hands and knees have not moved. */
export const SAT_BACK = onFours({ thigh: 53, lean: 76, back: 32, neck: 0 });

/** Positions of bottom to heels. */
export const bottomToHeels: ExerciseDrawing = {
  height: 760,
  isStacked: true,
  states: [ON_FOURS, SAT_BACK].map(({ pose, floor }, index): DrawnState => {
    const knee = pose.rightLeg.knee[0];
    return {
      name: index ? 'hold' : 'start',
      pose,
      floor,
      edges: [knee - 640, knee + 960],
      things: [mat(knee - 620, knee + 940, floor)],
      ...(index && {
        felt: lowerBackOutline(pose, floor),
        notes: [{ from: place([-90, -220], pose.pelvis), to: [340, -330], lines: ['feel it'], isFelt: true }],
        arrows: [[[60, -200], [-50, -190], [-150, -130]]],
      }),
    };
  }),
};
