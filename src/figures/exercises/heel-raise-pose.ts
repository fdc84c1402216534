import { calfOutline, floorUnder } from '../body/body-outline.ts';
import { bodyPose, type BodyPose } from '../body/body-pose.ts';
import { SHOULDER } from '../body/joints.ts';
import { armTo, legTo } from '../body/limbs.ts';
import { place } from '../placement.ts';
import type { DrawnState, ExerciseDrawing } from './drawn-state.ts';
import { roll, step, wall } from './things.ts';

/* Numbers of the drawing, in degrees and mm; no dose and no target. */

/** From the ball of the foot forwards to the wall: a bent arm's length. */
const AWAY = 300;
const HEIGHT = 1810;
const PALM = 26;

/** A body on the balls of its feet, its heels so many degrees up, its toes flat; one hand on a wall. */
function onToes(up: number): { readonly pose: BodyPose; readonly wall: number; readonly floor: number } {
  const feet = legTo([-40, 804], { from: 0, end: up }, up);
  const legs = bodyPose({ rightLeg: feet });
  const ball = place([137, 882], legs.rightLeg.foot);
  const face = ball[0] + AWAY;
  const pose = bodyPose({
    rightLeg: feet,
    leftLeg: legTo([-10, 804], { from: 0, end: up }, up),
    rightArm: armTo([face - PALM - SHOULDER[0], 40], { from: 0, end: -180 }),
    leftArm: { shoulder: -8, elbow: 12 },
  });
  return { pose, wall: face, floor: floorUnder(pose) };
}

/** Both feet flat, one hand on a wall. */
export const FLAT = onToes(0);
/** Both heels up, the weight on the balls of the feet. */
export const RAISED = onToes(38);

/** Positions of the heel raise. */
export const heelRaise: ExerciseDrawing = {
  height: HEIGHT,
  states: [FLAT, RAISED].map((state, index): DrawnState => {
    const { pose, floor } = state;
    const heel = place([-64, 860], pose.rightLeg.foot);
    const left = state.wall - 900;
    return {
      name: index ? 'lift' : 'start',
      ...state,
      edges: [left, state.wall + 40],
      things: [wall(state.wall, floor, HEIGHT)],
      ...(index && {
        felt: calfOutline(pose.pelvis, pose.rightLeg, floor),
        notes: [
          { from: place([-56, 550], pose.rightLeg.shin), to: [left + 190, 420], lines: ['feel it'], isFelt: true },
          { from: heel, to: [left + 190, heel[1] - 90], lines: ['heels', 'up'] },
        ],
        arrows: [[[heel[0] - 50, floor - 6], [heel[0] - 50, floor - 70], [heel[0] - 50, floor - 150]]],
      }),
    };
  }),
};

/** Height of the drawn step. */
const STEP = 180;
/** Radius of the rolled towel under the toes. */
const TOWEL = 24;
/** That the towel holds the toes up. */
const TOES_UP = 32;

/** A body on the ball of its right foot at the edge of a step, the toes on a rolled towel, the heel so many degrees up. */
function onStep(up: number) {
  const foot = legTo([-40, 804.5], { from: 0, end: up }, up + TOES_UP);
  const { rightLeg } = bodyPose({ rightLeg: foot });
  const ball = place([137, 884], rightLeg.foot);
  const face = ball[0] + AWAY;
  const pose = bodyPose({
    rightLeg: foot,
    leftLeg: { hip: 4, knee: 62, ankle: -14 },
    rightArm: armTo([face - PALM - SHOULDER[0], 40], { from: 0, end: -180 }),
    leftArm: { shoulder: -8, elbow: 12 },
  });
  return { pose, ball, wall: face, top: Math.round(ball[1]), floor: Math.round(ball[1]) + STEP };
}

/** The heel below the edge of the step. */
export const LOWERED = onStep(-14);
/** The heel high. */
export const LIFTED = onStep(34);

/** Positions of the heel raise with a towel under the toes. */
export const towelHeelRaise: ExerciseDrawing = {
  height: HEIGHT + STEP,
  states: [LOWERED, LIFTED].map(({ pose, ball, wall: face, top, floor }, index): DrawnState => {
    const heel = place([-64, 860], pose.rightLeg.foot);
    const left = face - 900;
    return {
      name: index ? 'lift' : 'start',
      pose,
      floor,
      edges: [left, face + 40],
      things: [
        wall(face, floor, HEIGHT + STEP),
        step(ball[0] - 34, face, floor, STEP),
        roll([ball[0] + 48, top - TOWEL], TOWEL, 'soft'),
      ],
      ...(index
        ? {
            felt: calfOutline(pose.pelvis, pose.rightLeg, floor),
            notes: [{ from: heel, to: [left + 190, heel[1] - 90], lines: ['heel', 'up'] }],
            arrows: [[[heel[0] - 50, top + 30], [heel[0] - 50, top - 60], [heel[0] - 50, top - 150]]],
          }
        : { notes: [{ from: [ball[0] + 48, top - TOWEL], to: [ball[0] + 60, top - 250], lines: ['towel'] }] }),
    };
  }),
};
