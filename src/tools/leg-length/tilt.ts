/** A side of the reader's own body. */
export type Side = 'left' | 'right';

/**
 * Hip-joint spacing used when the reader gives none, mm. Our working value: it lies between the
 * widths that follow from seidel1995 (0.72 × a 240 mm pelvis = 173 mm) and from hara2016
 * (171 mm for a 900 mm leg).
 */
export const DEFAULT_HIP_WIDTH_MM = 170;

/** What `pelvicTilt` needs: both in millimetres. */
export interface TiltInput {
  /** Difference in leg length, 0 or more and smaller than `hipWidthMm`. */
  readonly differenceMm: number;
  /** Distance between the two hip-joint centres. */
  readonly hipWidthMm: number;
}

function requirePositive(name: string, value: number): void {
  if (!Number.isFinite(value) || value <= 0) {
    throw new RangeError(`${name} must be a finite number above 0, got ${value}`);
  }
}

/**
 * Pelvic obliquity that plain geometry gives: the pelvis rests on two straight legs and nothing
 * else in the body gives way. An upper end for quiet standing, not a forecast.
 *
 * @returns tilt in degrees, 0 up to 90
 * @throws RangeError unless 0 ≤ difference < width, both finite
 * @example pelvicTilt({ differenceMm: 10, hipWidthMm: 170 }) // 3.37
 */
export function pelvicTilt({ differenceMm, hipWidthMm }: TiltInput): number {
  requirePositive('hipWidthMm', hipWidthMm);
  if (!Number.isFinite(differenceMm) || differenceMm < 0 || differenceMm >= hipWidthMm) {
    throw new RangeError(`differenceMm must be at least 0 and below hipWidthMm, got ${differenceMm}`);
  }
  return (Math.asin(differenceMm / hipWidthMm) * 180) / Math.PI;
}

/**
 * Distance between the hip-joint centres estimated from the length of a leg
 * (front hip bone to inner ankle bone). Source of both constants: hara2016
 * (half the width = 8 + 0.086 × leg length, from CT scans of 157 bodies).
 *
 * @param legLengthMm leg length in millimetres, above 0
 * @returns hip-joint spacing in millimetres
 * @throws RangeError for a length that is not a finite number above 0
 * @example hipWidthFromLegLength(900) // 170.8
 */
export function hipWidthFromLegLength(legLengthMm: number): number {
  requirePositive('legLengthMm', legLengthMm);
  return 16 + 0.172 * legLengthMm;
}
