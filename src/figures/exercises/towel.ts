import type { BodyPose } from '../body/body-pose.ts';
import { place } from '../placement.ts';
import type { Point } from '../point.ts';
import type { Thing } from './things.ts';

/* Where the towel lies: in the fist, and under the ball of the foot. */
const FIST: Point = [0, 610];
const SOLE: readonly [Point, Point] = [[118, 888], [166, 888]];

/** A towel from the right hand round the ball of the right foot and back. */
export function towelRound({ rightArm, rightLeg }: BodyPose): Thing {
  const [fist, heelward, toeward] = [place(FIST, rightArm.hand), ...SOLE.map((point) => place(point, rightLeg.foot))].map((point) =>
    point.map(Math.round).join(' '),
  );
  return { look: 'band', isNear: true, d: `M${fist}L${heelward}L${toeward}z` };
}
