import { calfOutline, floorUnder, lowCalfOutline } from '../body/body-outline.ts';
import { bodyPose, type BodyPose } from '../body/body-pose.ts';
import { HIP, LEG_BONES, SHOULDER } from '../body/joints.ts';
import { armTo, legTo } from '../body/limbs.ts';
import { hinge } from '../hinge.ts';
import { place } from '../placement.ts';
import type { Point } from '../point.ts';
import type { ExerciseDrawing } from './drawn-state.ts';
import { wall } from './things.ts';

/* Numbers of the drawing, in degrees and mm; no dose and no target. */

/** From the wrist to the palm. */
const PALM = 26;
const HEIGHT = 1660;

/** How a body stands at a wall, its feet flat; in degrees and mm. */
interface Stance {
  /** That the back ankle bends. */
  readonly bend: number;
  /** That the back knee folds. */
  readonly fold: number;
  /** That the trunk leans. */
  readonly lean: number;
  /** From the back ankle forwards to the front one, and to the wall. */
  readonly stride: number;
  readonly away: number;
  /** That the near palm is below the far one. */
  readonly apart: number;
}

/** A body at a wall, and where the wall stands in its frame. */
interface AtWall {
  readonly pose: BodyPose;
  readonly wall: number;
  readonly floor: number;
}

const turned = (length: number, degrees: number): Point => {
  const angle = (degrees * Math.PI) / 180;
  return [-length * Math.sin(angle), length * Math.cos(angle)];
};

function atWall({ bend, fold, lean, stride, away, apart }: Stance): AtWall {
  const [knee, shin] = [turned(LEG_BONES[0], bend - fold), turned(LEG_BONES[1], bend)];
  const [x, y]: Point = [knee[0] + shin[0], knee[1] + shin[1]];
  const face = x + away;
  const shoulder = place(SHOULDER, hinge(HIP, HIP, lean));
  const push = (below: number) => armTo([face - PALM - shoulder[0], below], { from: lean, end: -180 });
  const pose = bodyPose({
    pelvis: lean,
    neck: -lean / 2,
    rightLeg: legTo([x, y], { from: lean, end: 0 }),
    leftLeg: legTo([x + stride, y], { from: lean, end: 0 }),
    rightArm: push(apart / 2),
    leftArm: push(-apart / 2),
  });
  return { pose, wall: face, floor: floorUnder(pose) };
}

/** Feet and wall stay where they are: only the body comes forwards. */
const STRAIGHT_FEET = { stride: 450, away: 900 };
const BENT_FEET = { stride: 260, away: 640 };

/** Before a calf stretch at a wall: the right foot behind, both feet flat, both knees straight. */
export const BEFORE_STRAIGHT = atWall({ bend: 16.4, fold: 0, lean: 15, apart: 0, ...STRAIGHT_FEET });
/** A calf stretch: the back knee straight, its heel down; the front knee bent. */
export const STRAIGHT_HOLD = atWall({ bend: 25, fold: 0, lean: 15, apart: 60, ...STRAIGHT_FEET });
/** The same with a shorter step, for the stretch with a bent knee. */
export const BEFORE_BENT = atWall({ bend: 12, fold: 2, lean: 8, apart: 0, ...BENT_FEET });
/** Both knees bent, both heels down. */
export const BENT_HOLD = atWall({ bend: 35, fold: 40, lean: 8, apart: 60, ...BENT_FEET });

function wallDrawing(before: AtWall, hold: AtWall, isBent: boolean): ExerciseDrawing {
  const felt = isBent ? lowCalfOutline : calfOutline;
  const { pelvis, rightLeg } = hold.pose;
  const walls = (state: AtWall) => [wall(state.wall, state.floor, HEIGHT)];
  const shown = (state: AtWall, width: number): [number, number] => [state.wall - width, state.wall + 40];
  const [knee, heel] = [place([-50, 440], rightLeg.kneecap), place([-60, 856], rightLeg.foot)];
  const margin = hold.wall - (isBent ? 830 : 1000);
  return {
    height: HEIGHT,
    states: [
      { name: 'start', ...before, edges: shown(before, isBent ? 820 : 1040), things: walls(before) },
      {
        name: 'hold',
        ...hold,
        edges: shown(hold, isBent ? 1040 : 1230),
        things: walls(hold),
        felt: felt(pelvis, rightLeg, hold.floor),
        notes: [
          { from: knee, to: [margin + (isBent ? 60 : 130), knee[1] - 210], lines: isBent ? ['knee', 'bent'] : ['knee', 'straight'] },
          { from: place(isBent ? [-50, 660] : [-56, 540], rightLeg.shin), to: [margin + 60, knee[1] + 50], lines: ['feel it'], isFelt: true },
          { from: heel, to: [margin, heel[1] - 190], lines: ['heel', 'down'] },
        ],
        arrows: [isBent ? [[-230, -80], [-230, 20], [-230, 120]] : [[-360, -30], [-260, -30], [-170, -30]]],
      },
    ],
  };
}

/** Positions of the calf stretch with a straight knee. */
export const straightKneeCalfStretch: ExerciseDrawing = wallDrawing(BEFORE_STRAIGHT, STRAIGHT_HOLD, false);
/** Positions of the calf stretch with a bent knee. */
export const bentKneeCalfStretch: ExerciseDrawing = wallDrawing(BEFORE_BENT, BENT_HOLD, true);
