import type { Point } from '../point.ts';

/** How two bones in a row stand, in degrees. */
export interface Reach {
  /** Forward swing of the upper bone, from hanging straight down. */
  readonly swing: number;
  /** Fold of the lower bone against the upper one; 0 is straight. */
  readonly fold: number;
}

/**
 * Finds the angles at which two bones lead from one joint to a given place. A knee folds the lower bone backwards, an
 * elbow forwards.
 *
 * @param lengths of the upper and the lower bone, in mm
 * @param way from the upper bone's upper end to the lower bone's lower end, in mm: x forwards, y down
 * @throws RangeError for a place that is too far away or too near
 * @example reach([440, 366], [0, 806], 'back') // { swing: 0, fold: 0 }
 */
export function reach([upper, lower]: readonly [number, number], [x, y]: Point, folds: 'back' | 'forward'): Reach {
  const length = Math.hypot(x, y);
  if (!(length <= upper + lower && length >= Math.abs(upper - lower))) {
    throw new RangeError(`Bones of ${upper} and ${lower} mm do not reach a place ${Math.round(length)} mm away`);
  }
  const cosine = (length ** 2 - upper ** 2 - lower ** 2) / (2 * upper * lower);
  const fold = Math.acos(Math.min(1, Math.max(-1, cosine)));
  const lead = Math.atan2(lower * Math.sin(fold), upper + lower * Math.cos(fold));
  const towards = Math.atan2(x, y);
  const inDegrees = (radians: number): number => (radians * 180) / Math.PI;
  return { swing: inDegrees(folds === 'back' ? towards + lead : towards - lead), fold: inDegrees(fold) };
}
