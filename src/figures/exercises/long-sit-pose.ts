import { calfOutline } from '../body/body-outline.ts';
import { bodyPose, type BodyPose } from '../body/body-pose.ts';
import { legTo } from '../body/limbs.ts';
import { place } from '../placement.ts';
import type { DrawnState, ExerciseDrawing } from './drawn-state.ts';
import { ANKLE_HEIGHT } from './on-back.ts';
import { armTowards, straightLeg } from './stretched.ts';
import { mat } from './things.ts';
import { towelRound } from './towel.ts';

/* Numbers of the drawing, in degrees and mm; no dose and no target. */

/** From the hips down to the floor under a body that sits on it. */
export const SIT_FLOOR = 82;
/** How a body sits on the floor, its left knee bent and its right leg straight. */
interface LongSit {
  /** Degrees that the right foot is up. */
  readonly up: number;
  /** Degrees that the right leg stands forwards, so that its heel lies on the floor. */
  readonly swing: number;
  /** From the hips forwards to the wrists. */
  readonly wrists: number;
}

function longSit({ up, swing, wrists }: LongSit): BodyPose {
  const lean = -8;
  const { chest } = bodyPose({ pelvis: lean, back: 10 });
  const arm = armTowards(chest, { at: [wrists, -110] });
  return bodyPose({
    pelvis: lean, back: 10, neck: 8,
    rightLeg: straightLeg(swing, lean, up),
    leftLeg: legTo([480, SIT_FLOOR - ANKLE_HEIGHT], { from: lean, end: 0 }),
    rightArm: arm,
    leftArm: arm,
  });
}

/** The towel round the ball of the right foot, the foot hanging. */
export const LOOSE = longSit({ up: -14, swing: 89.6, wrists: 380 });
/** The towel pulls the foot up; the knee stays straight. */
export const PULLED = longSit({ up: 16, swing: 87.8, wrists: 300 });

/** Positions of the calf stretch with a towel. */
export const towelCalfStretch: ExerciseDrawing = {
  height: 920,
  isStacked: true,
  states: [LOOSE, PULLED].map((pose, index): DrawnState => ({
    name: index ? 'hold' : 'start',
    pose,
    floor: SIT_FLOOR,
    edges: [-330, 1010],
    things: [mat(-310, 990, SIT_FLOOR), towelRound(pose)],
    ...(index && {
      felt: calfOutline(pose.pelvis, pose.rightLeg, SIT_FLOOR),
      notes: [
        { from: pose.rightLeg.knee, to: [560, -420], lines: ['knee straight'] },
        { from: place([-50, 560], pose.rightLeg.shin), to: [640, -320], lines: ['feel it'], isFelt: true },
      ],
      arrows: [[[940, -150], [890, -215], [800, -220]]],
    }),
  })),
};
