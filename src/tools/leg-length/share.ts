import { gammaUpperTail } from './gamma.ts';
import { normalBelow } from './normal.ts';

/** Mean difference between a person's two legs on X-ray, mm. Source: knutson2005a. */
export const MEAN_DIFFERENCE_MM = 5.2;

/** Standard deviation of that difference between people, mm. Source: knutson2005a. */
export const SD_DIFFERENCE_MM = 4.1;

const GAMMA_SHAPE = (MEAN_DIFFERENCE_MM / SD_DIFFERENCE_MM) ** 2;
const GAMMA_SCALE = SD_DIFFERENCE_MM ** 2 / MEAN_DIFFERENCE_MM;

/**
 * Share of adults whose legs differ by at least this much on X-ray. The mean and the spread are
 * those of knutson2005a; that the curve between them is a gamma law is our own choice.
 *
 * @param differenceMm difference in millimetres, 0 or more
 * @returns share, 0 to 1
 * @throws RangeError for a negative or non-finite difference
 * @example shareOfAdultsAtLeast(10) // 0.1188
 */
export function shareOfAdultsAtLeast(differenceMm: number): number {
  if (!Number.isFinite(differenceMm) || differenceMm < 0) {
    throw new RangeError(`differenceMm must be a finite number of 0 or more, got ${differenceMm}`);
  }
  return gammaUpperTail(differenceMm, GAMMA_SHAPE, GAMMA_SCALE);
}

/** A slice of the curve: a difference, and the share of adults who have about that much. */
interface Slice {
  readonly differenceMm: number;
  readonly share: number;
}
const SLICES: readonly Slice[] = Array.from({ length: 40 }, (_, from) => ({
  differenceMm: from + 0.5,
  // The last slice is open to the top: about 1 adult in 40,000 has more than 40 mm on this curve.
  share: shareOfAdultsAtLeast(from) - (from === 39 ? 0 : shareOfAdultsAtLeast(from + 1)),
}));

/**
 * Share of adults whose *reading* would be at least this large, whichever leg it names, when the
 * method has a normal error. Larger than `shareOfAdultsAtLeast`, because error makes level legs
 * look unequal. Derived: the curve of `shareOfAdultsAtLeast`, blurred by the error.
 *
 * @param readingMm reading in millimetres, 0 or more
 * @param errorSdMm standard deviation of the method's error in the difference, mm, above 0
 * @returns share, 0 to 1
 * @throws RangeError outside those ranges
 * @example shareOfReadingsAtLeast(20, 10) // 0.095
 */
export function shareOfReadingsAtLeast(readingMm: number, errorSdMm: number): number {
  if (!Number.isFinite(readingMm) || readingMm < 0) {
    throw new RangeError(`readingMm must be a finite number of 0 or more, got ${readingMm}`);
  }
  if (!Number.isFinite(errorSdMm) || errorSdMm <= 0) {
    throw new RangeError(`errorSdMm must be a finite number above 0, got ${errorSdMm}`);
  }
  const total = SLICES.reduce((sum, { differenceMm, share }) => {
    const rightSide = normalBelow((differenceMm - readingMm) / errorSdMm);
    const wrongSide = normalBelow((-differenceMm - readingMm) / errorSdMm);
    return sum + share * (rightSide + wrongSide);
  }, 0);
  return Math.min(1, total);
}
