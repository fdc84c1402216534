import { hinge } from '../hinge.ts';
import { place } from '../placement.ts';
import { ANKLE, BALL, HEEL_REST, type FootPose } from './arch-pose.ts';

/** A left foot whose heel stands higher than its ball, seen from its inner side. */
export interface RaisedHeel extends FootPose {
  /** How much higher the heel stands than in a flat shoe, in mm. */
  readonly height: number;
  /** Slope of the foot in degrees. The toes bend up and the ankle points down by as much. */
  readonly slope: number;
}

/** The highest heel that the figures draw, in mm. */
export const MOST_HEIGHT = 100;

/** The heels that the figure of heel heights draws, in mm: a flat shoe first. */
export const DRAWN_HEIGHTS = [0, 30, 70] as const;

/**
 * Raises the heel. The foot turns about its ball in one piece, toes stay flat, and the shin stays upright.
 *
 * @param height mm, 0 in a flat shoe
 * @throws RangeError outside 0 to 100 mm
 * @example raisedHeel(70).slope // 22.9
 */
export function raisedHeel(height: number): RaisedHeel {
  if (!(height >= 0 && height <= MOST_HEIGHT)) throw new RangeError(`A heel is 0 to ${MOST_HEIGHT} mm high, not ${height}`);
  const length = Math.hypot(BALL[0] - HEEL_REST[0], BALL[1] - HEEL_REST[1]);
  const angleAt = (up: number): number => (Math.asin((BALL[1] - HEEL_REST[1] + up) / length) * 180) / Math.PI;
  const slope = angleAt(height) - angleAt(0);
  const foot = hinge(BALL, BALL, slope);
  return {
    height,
    slope,
    rear: foot,
    navicular: foot,
    front: foot,
    toes: hinge(BALL, BALL, 0),
    leg: hinge(ANKLE, place(ANKLE, foot), 0),
  };
}
