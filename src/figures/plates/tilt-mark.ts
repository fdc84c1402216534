import { place } from '../placement.ts';
import { shortNumbers, type Point } from '../point.ts';
import { hinge } from '../hinge.ts';

/** Lines through a pelvis seen from the right: before and after it tips, and the angle between them. */
export interface TiltMark {
  readonly start: string;
  readonly tilted: string;
  readonly wedge: string;
}

/**
 * Marks a forward tilt about the hip joint, at its true angle.
 *
 * @param hip where the hip joint stands, in mm, y down
 * @param tilt degrees, forward above 0
 * @param front mm that the lines reach forwards from the hip
 * @param rear mm that they reach backwards
 */
export function tiltMark(hip: Point, tilt: number, front = 205, rear = 150): TiltMark {
  const tipped = hinge([0, 0], hip, tilt);
  const to = (point: Point) => shortNumbers(point);
  const level: Point = [hip[0] + front, hip[1]];
  const tip = place([front, 0], tipped);
  return {
    start: `M${to([hip[0] - rear, hip[1]])}L${to(level)}`,
    tilted: `M${to(place([0 - rear, 0], tipped))}L${to(tip)}`,
    wedge: `M${to(hip)}L${to(level)}A${front} ${front} 0 0 ${tilt > 0 ? 1 : 0} ${to(tip)}z`,
  };
}
