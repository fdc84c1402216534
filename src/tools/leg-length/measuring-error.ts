import type { LegLengthInput, MeasuredBy, TapeInput, Width } from './input.ts';
import { meanMm } from './validate.ts';

/**
 * Standard deviations of the error, mm: our working values (derived). Tape and blocks agree with
 * X-ray or CT to roughly this degree in beattie1990, jamaluddin2011 and hanada2001, and
 * alfuth2021 ranks blocks above tape and a standing X-ray above both.
 */
export const ERROR_SD_MM = {
  known: { image: 5, hand: 10, unknown: 10 },
  blocks: 8,
  width: { default: 10, fromLeg: 8, typed: 5 },
} as const;

/** Variance of a tape difference that no repeating removes, mm². */
const LASTING_TAPE_VARIANCE = 25;

/** Variance that each tape reading of a leg adds at the least, mm² (6.1 mm a reading). */
const READING_VARIANCE = 37.5;

function squaredDeviations(readings: readonly number[]): number {
  const mean = meanMm(readings);
  return readings.reduce((sum, reading) => sum + (reading - mean) ** 2, 0);
}

function tapeErrorSd({ leftMm, rightMm }: TapeInput): number {
  const freedom = leftMm.length + rightMm.length - 2;
  const pooled = freedom > 0 ? (squaredDeviations(leftMm) + squaredDeviations(rightMm)) / freedom : 0;
  const reading = Math.max(READING_VARIANCE, pooled) * (1 / leftMm.length + 1 / rightMm.length);
  return Math.sqrt(LASTING_TAPE_VARIANCE + reading);
}

/** Compared by name, not looked up: what stands in a link may be no name at all. */
function knownErrorSd(measuredBy: MeasuredBy | undefined): number {
  const { image, hand, unknown } = ERROR_SD_MM.known;
  return measuredBy === 'image' ? image : measuredBy === 'hand' ? hand : unknown;
}

/**
 * Standard deviation of the error in the difference, mm, for a valid input.
 *
 * @example errorSd({ method: 'tape', leftMm: [900], rightMm: [890] }) // 10
 */
export function errorSd(input: LegLengthInput): number {
  switch (input.method) {
    case 'known':
      return knownErrorSd(input.measuredBy);
    case 'tape':
      return tapeErrorSd(input);
    case 'blocks':
      return ERROR_SD_MM.blocks;
  }
}

/** Standard deviation of the error in the hip-joint spacing, mm. */
export function widthErrorSd({ hipWidthMm, legLengthMm }: Width): number {
  if (hipWidthMm !== undefined) return ERROR_SD_MM.width.typed;
  return legLengthMm === undefined ? ERROR_SD_MM.width.default : ERROR_SD_MM.width.fromLeg;
}
