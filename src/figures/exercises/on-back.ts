import type { LegAngles } from '../body/body-angles.ts';
import { bodyPose, type BodyPose } from '../body/body-pose.ts';
import { SHOULDER } from '../body/joints.ts';
import { armTo, legTo } from '../body/limbs.ts';
import { place } from '../placement.ts';
import type { Point } from '../point.ts';
import { armTowards, type Hand } from './stretched.ts';
import type { Thing } from './things.ts';

/* Numbers of the drawing, in degrees and mm; no dose and no target. */

/** A body that lies on its back, its head to the left, and the floor under it. */
export interface OnBack {
  readonly pose: BodyPose;
  readonly floor: number;
}

/** What a lying body does other than rest. */
export interface Lying {
  /** That the pelvis rolls back from lying flat, in degrees. */
  readonly tilt?: number;
  /** That the lower back bends forwards; as much as the pelvis rolls, if not said: then the chest lies flat. */
  readonly back?: number;
  /** From the shoulder along the floor to the ankle of a foot that stands flat. */
  readonly feet?: number;
  /** Degrees that the head is lifted by the pillow. */
  readonly nod?: number;
  readonly rightLeg?: LegAngles;
  /** Where both hands are; the arms rest on the floor, if not said. */
  readonly hands?: Hand;
}

/** Where the chest carries a lying body. */
const CHEST_BACK: readonly Point[] = [[-130, -400], [-124, -470], [-92, -526]];
/** From the sole of a flat foot up to the ankle. */
export const ANKLE_HEIGHT = 76;
/** From the floor up to the wrist of a resting arm. */
const WRIST_HEIGHT = 26;
/** Length of a resting arm to the wrist. */
const ARM = 550;
/** Degrees by which a body turns from standing to lying on its back. */
export const FLAT = -90;

/** A bent leg whose foot stands flat on the floor under a body that lies on its back. */
export const HOOKED_LEG: LegAngles = legTo([420, 60], { from: FLAT, end: 0 });

/** Lays a body on its back, its left foot flat on the floor, and the right one too unless it is told otherwise. */
export function onBack({ tilt = 0, back = tilt, feet = 882, nod = 6, rightLeg, hands }: Lying): OnBack {
  const pelvis = FLAT - tilt;
  const { chest } = bodyPose({ pelvis, back });
  const floor = Math.round(Math.max(...CHEST_BACK.map((point) => place(point, chest)[1])));
  const shoulder = place(SHOULDER, chest);
  const planted = (forwards: number) => legTo([shoulder[0] + feet + forwards, floor - ANKLE_HEIGHT], { from: pelvis, end: 0 });
  const drop = floor - WRIST_HEIGHT - shoulder[1];
  const arm = hands ? armTowards(chest, hands) : armTo([Math.sqrt(ARM ** 2 - drop ** 2), drop], { from: chest.turn, end: -90 });
  const pose = bodyPose({
    pelvis,
    back,
    neck: FLAT - chest.turn + nod,
    rightLeg: rightLeg ?? planted(0),
    leftLeg: planted(24),
    rightArm: arm,
    leftArm: arm,
  });
  return { pose, floor };
}

/** A pillow between the floor and the head of a body that lies on its back. */
export function pillow({ pose, floor }: OnBack): Thing {
  const rear = place([-104, -690], pose.head);
  const [x, high] = [Math.round(rear[0]), Math.round(floor - rear[1]) + 6];
  return { look: 'soft', d: `M${x - 130} ${floor}c-30 0-30 ${-high} 10 ${-high - 6}q130 16 230 4c40 6 40 ${high - 4} 10 ${high + 2}z` };
}
