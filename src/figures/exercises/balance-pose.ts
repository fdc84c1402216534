import { floorUnder } from '../body/body-outline.ts';
import { bodyPose, type BodyPose } from '../body/body-pose.ts';
import { SHOULDER } from '../body/joints.ts';
import { armTo, legTo } from '../body/limbs.ts';
import type { LegAngles } from '../body/body-angles.ts';
import type { DrawnState, ExerciseDrawing } from './drawn-state.ts';
import { worktop } from './things.ts';

/* Numbers of the drawing, in degrees and mm; no dose and no target. */

const HEIGHT = 1720;
/** Height of the drawn worktop, and from the hips forwards to its edge. */
const TOP = 900;
const AWAY = 250;
/** From the wrist down to the palm of a flat hand. */
const HAND = 30;

function atWorktop(leftLeg: LegAngles): { readonly pose: BodyPose; readonly floor: number } {
  const flat = { from: 0, end: 0 };
  const rightLeg = legTo([0, 805], flat);
  const floor = floorUnder(bodyPose({ rightLeg }));
  const rest = (forwards: number) => armTo([AWAY + forwards - SHOULDER[0], floor - TOP - HAND - SHOULDER[1]], { from: 0, end: -90 });
  return { pose: bodyPose({ rightLeg, leftLeg, rightArm: rest(20), leftArm: rest(40) }), floor };
}

/** Both feet flat on the floor, both hands on a worktop. */
export const ON_TWO = atWorktop(legTo([30, 805], { from: 0, end: 0 }));
/** The right foot flat on the floor, its knee straight; the left one off it. */
export const ON_ONE = atWorktop({ hip: 14, knee: 80, ankle: -4 });

/** Positions of the balance on one leg. */
export const singleLegBalance: ExerciseDrawing = {
  height: HEIGHT,
  states: [ON_TWO, ON_ONE].map(({ pose, floor }, index): DrawnState => ({
    name: index ? 'hold' : 'start',
    pose,
    floor,
    edges: index ? [-620, 640] : [-340, 640],
    things: [worktop(AWAY, 640, floor, TOP)],
    ...(index && {
      notes: [
        { from: [AWAY + 20, floor - TOP - 40], to: [290, floor - TOP - 260], lines: ['hold on'] },
        { from: pose.leftLeg.ankle, to: [-270, pose.leftLeg.ankle[1] - 280], lines: ['foot', 'off floor'] },
      ],
      arrows: [[[-330, floor - 10], [-370, floor - 80], [-380, floor - 170]]],
    }),
  })),
};
