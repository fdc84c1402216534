import type { HeelPose } from '../behind/heel-pose.ts';
import { place } from '../placement.ts';
import { shortNumbers, type Point } from '../point.ts';
import { HEEL_JOINT } from '../behind/heel-bones.ts';

/** Lines along shin and heel bone, and the angle between them. */
export interface LeanMark {
  readonly upright: string;
  readonly leaning: string;
  readonly wedge: string;
  /** Where the angle is written. */
  readonly at: Point;
}

/**
 * Marks the lean of a heel above its joint, where there is room: the line of the heel bone runs on upwards.
 *
 * @param up mm from the joint to the arc of the angle
 */
export function leanMark({ heel, joint, eversion }: HeelPose, up = 152): LeanMark {
  const along = (distance: number): Point => place([HEEL_JOINT[0], HEEL_JOINT[1] - distance], heel);
  const tip = along(up);
  const [x, y] = joint;
  const to = (point: Point) => shortNumbers([Math.round(point[0]), Math.round(point[1])]);
  return {
    upright: `M${to([x, y - up - 14])}V0`,
    leaning: `M${to(along(up + 14))}L${to(along(-62))}`,
    wedge: eversion === 0 ? '' : `M${to(joint)}V${Math.round(y - up)}A${up} ${up} 0 0 ${eversion > 0 ? 0 : 1} ${to(tip)}z`,
    at: [Math.round((x + tip[0]) / 2), Math.round(y - up - 8)],
  };
}
