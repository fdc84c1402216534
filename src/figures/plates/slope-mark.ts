import { place } from '../placement.ts';
import { shortNumbers, type Point } from '../point.ts';
import { BALL } from '../side/arch-pose.ts';
import type { RaisedHeel } from '../side/raised-heel.ts';

/** Lines from under the ball towards the heel: level, along the sole, and the angle between them. */
export interface SlopeMark {
  readonly level: string;
  readonly slope: string;
  readonly wedge: string;
}

/** How far the angle and the line along the sole reach, in mm. */
const ANGLE = 120;
const LINE = 200;

/** Marks the slope of a foot at its true angle. */
export function slopeMark({ rear, slope }: RaisedHeel): SlopeMark {
  const to = (point: Point) => shortNumbers(point);
  const [x, y] = place([BALL[0], 0], rear);
  const along = (reach: number): Point => place([BALL[0] - reach, 0], rear);
  return {
    level: `M${to([x, y])}H${shortNumbers([x - ANGLE - 24])}`,
    slope: `M${to([x, y])}L${to(along(LINE))}`,
    wedge: slope === 0 ? '' : `M${to([x, y])}H${shortNumbers([x - ANGLE])}A${ANGLE} ${ANGLE} 0 0 1 ${to(along(ANGLE))}z`,
  };
}
