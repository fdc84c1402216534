import type { Point } from '../point.ts';
import type { ArmAngles, LegAngles } from './body-angles.ts';
import { ARM_BONES, LEG_BONES } from './joints.ts';
import { reach } from './reach.ts';

/** How the part that carries a limb and the limb's end stand on the page, in degrees clockwise. */
interface Turns {
  /** Of the pelvis for a leg, of the chest for an arm. */
  readonly from: number;
  /** Of the foot (0: flat) or of the hand (0: hanging, -180: fingers up). */
  readonly end: number;
}

/**
 * A leg whose ankle stands in a given place.
 *
 * @param ankle from the hip, in mm: x forwards, y down
 * @param toes degrees that the toes are up against the foot
 * @throws RangeError for a place that the leg does not reach
 * @example legTo([0, 806], { from: 0, end: 0 }) // a straight leg, its foot flat
 */
export function legTo(ankle: Point, { from, end }: Turns, toes = 0): Required<LegAngles> {
  const { swing, fold } = reach(LEG_BONES, ankle, 'back');
  return { hip: from + swing, knee: fold, ankle: fold - swing - end, toes };
}

/**
 * An arm whose wrist is in a given place.
 *
 * @param wrist from the shoulder, in mm: x forwards, y down
 * @throws RangeError for a place that the arm does not reach
 * @example armTo([500, 20], { from: 12, end: -180 }) // a palm that lies on a wall
 */
export function armTo(wrist: Point, { from, end }: Turns): Required<ArmAngles> {
  const { swing, fold } = reach(ARM_BONES, wrist, 'forward');
  return { shoulder: from + swing, elbow: fold, wrist: -swing - fold - end };
}
