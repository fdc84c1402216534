import { LIMITS_MM, type InputFault, type LegLengthInput, type Width } from './input.ts';
import { errorSd, widthErrorSd } from './measuring-error.ts';
import { normalBelow } from './normal.ts';
import { MEAN_DIFFERENCE_MM, SD_DIFFERENCE_MM, shareOfAdultsAtLeast, shareOfReadingsAtLeast } from './share.ts';
import { DEFAULT_HIP_WIDTH_MM, hipWidthFromLegLength, pelvicTilt, type Side } from './tilt.ts';
import { inputFaults, tapeDifferenceMm } from './validate.ts';

/** What the words below the result turn on. */
export type VerdictCode = 'level' | 'within-error' | 'under-20' | 'from-20' | 'beyond-geometry';

/** What a valid input comes to. Lengths in mm, angles in degrees, shares 0 to 1. */
export interface Result {
  readonly ok: true;
  readonly differenceMm: number;
  readonly shorter: Side | 'none';
  readonly higherHip: Side | 'none';
  readonly hipWidthMm: number;
  readonly tiltDegrees: number;
  /** 95 % interval of the tilt, positive toward `higherHip`; below 0 the other hip is the higher. */
  readonly tiltLowDegrees: number;
  readonly tiltHighDegrees: number;
  /** Standard deviation of the error in the difference. */
  readonly errorSdMm: number;
  /** Probability that the leg named as shorter is the shorter one. */
  readonly probabilityShorterSide: number;
  /** What the reading most likely stands for, given how legs differ between people. */
  readonly likelyDifferenceMm: number;
  readonly likelyDifferenceSdMm: number;
  /** True when the interval crosses level. */
  readonly withinError: boolean;
  /** Share of adults whose legs really differ this much. */
  readonly shareOfAdults: number;
  /** Share of adults whose reading by this method would be this large. */
  readonly shareOfReadings: number;
  readonly verdict: VerdictCode;
}

export type Assessment = Result | { readonly ok: false; readonly errors: readonly InputFault[] };

/** Spread of signed differences between people, mm: derived from the mean and SD of knutson2005a. */
const SIGNED_SPREAD_MM = Math.hypot(MEAN_DIFFERENCE_MM, SD_DIFFERENCE_MM);
const Z_95 = 1.96;
const DEGREES = 180 / Math.PI;

/** Left minus right, mm: negative when the left leg is the shorter. */
function signedDifference(input: LegLengthInput): number {
  if (input.method === 'tape') return tapeDifferenceMm(input);
  const size = input.method === 'known' ? input.differenceMm : input.heightMm;
  return input.shorter === 'left' ? -size : size;
}

function hipWidth({ hipWidthMm, legLengthMm }: Width): number {
  if (hipWidthMm !== undefined) return hipWidthMm;
  if (legLengthMm === undefined) return DEFAULT_HIP_WIDTH_MM;
  const { min, max } = LIMITS_MM.hipWidthMm;
  return Math.min(max, Math.max(min, hipWidthFromLegLength(legLengthMm)));
}

/** Half the width of the 95 % interval of the tilt, degrees, by the delta method. */
function tiltMargin(differenceMm: number, widthMm: number, differenceSd: number, widthSd: number): number {
  const slope = DEGREES / Math.sqrt(widthMm ** 2 - differenceMm ** 2);
  return Z_95 * slope * Math.hypot(differenceSd, (differenceMm / widthMm) * widthSd);
}

function verdictOf(differenceMm: number, withinError: boolean): VerdictCode {
  if (differenceMm === 0) return 'level';
  if (differenceMm > 50) return 'beyond-geometry';
  if (withinError) return 'within-error';
  return differenceMm < 20 ? 'under-20' : 'from-20';
}

/**
 * What a measurement of leg length says, and how sure that is.
 *
 * @param input lengths in millimetres; see `LegLengthInput` for the ranges
 * @returns a result, or every field that cannot be used; never throws, never NaN
 * @example assess({ method: 'known', differenceMm: 10, shorter: 'left' })
 * // tilt 3.4°, interval from −3.3° to 10.0°, 'within-error'
 */
export function assess(input: LegLengthInput): Assessment {
  const errors = inputFaults(input);
  if (errors.length > 0) return { ok: false, errors };
  const signed = signedDifference(input);
  const differenceMm = Math.abs(signed);
  const hipWidthMm = hipWidth(input);
  const errorSdMm = errorSd(input);
  const tiltDegrees = pelvicTilt({ differenceMm, hipWidthMm });
  const margin = tiltMargin(differenceMm, hipWidthMm, errorSdMm, widthErrorSd(input));
  const withinError = tiltDegrees < margin;
  const total = Math.hypot(errorSdMm, SIGNED_SPREAD_MM);
  return {
    ok: true,
    differenceMm,
    shorter: signed === 0 ? 'none' : signed < 0 ? 'left' : 'right',
    higherHip: signed === 0 ? 'none' : signed < 0 ? 'right' : 'left',
    hipWidthMm,
    tiltDegrees,
    tiltLowDegrees: Math.max(-90, tiltDegrees - margin),
    tiltHighDegrees: Math.min(90, tiltDegrees + margin),
    errorSdMm,
    probabilityShorterSide: normalBelow((differenceMm * SIGNED_SPREAD_MM) / (errorSdMm * total)),
    likelyDifferenceMm: differenceMm * (SIGNED_SPREAD_MM / total) ** 2,
    likelyDifferenceSdMm: (errorSdMm * SIGNED_SPREAD_MM) / total,
    withinError,
    shareOfAdults: shareOfAdultsAtLeast(differenceMm),
    shareOfReadings: shareOfReadingsAtLeast(differenceMm, errorSdMm),
    verdict: verdictOf(differenceMm, withinError),
  };
}
