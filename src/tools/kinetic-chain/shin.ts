import type { MeasuredSegment } from './segment.ts';
import { shareOtherWay } from './spread.ts';
import { FISCHER, T_7 } from './studies.ts';

/**
 * How far a shin would turn in if its heel rolled by so many degrees, by the slope of cadaver legs (fischer2018).
 *
 * @param heelDegrees degrees that the heel rolls in; below 0 it rolls out
 * @returns degrees, positive inwards
 * @example shinTurn(10) // 6.8
 */
export const shinTurn = (heelDegrees: number): number => FISCHER.slope * heelDegrees + 0;

/**
 * Where 95 of 100 cadaver legs are expected: the slope -+ 1.96 SD, for a roll of the heel. Ours, derived.
 *
 * @returns ends in degrees, the lower one first
 * @example shinSpread(10) // [3.86, 9.74]
 */
export function shinSpread(heelDegrees: number): readonly [number, number] {
  return ends(heelDegrees, 1.96 * FISCHER.slopeSd);
}

function ends(heelDegrees: number, slopeOff: number): readonly [number, number] {
  const [a, b] = [(FISCHER.slope - slopeOff) * heelDegrees + 0, (FISCHER.slope + slopeOff) * heelDegrees + 0];
  return a < b ? [a, b] : [b, a];
}

/**
 * The shin over a heel that follows the wedge all the way: an estimate from cadaver legs, so certainty is low however
 * sure the direction is. How far real heels follow, we could not read.
 *
 * @param wedgeDegrees positive raises the outer edge
 */
export function shinSegment(wedgeDegrees: number): MeasuredSegment {
  const [low, high] = shinSpread(wedgeDegrees);
  const [meanLow, meanHigh] = ends(wedgeDegrees, (T_7 * FISCHER.slopeSd) / Math.sqrt(FISCHER.legs));
  return {
    id: 'tibia-rotation',
    unknown: false,
    direction: wedgeDegrees === 0 ? 'none' : wedgeDegrees > 0 ? 'internal' : 'external',
    mean: shinTurn(wedgeDegrees),
    low,
    high,
    meanLow,
    meanHigh,
    oppositeShare: wedgeDegrees === 0 ? 0 : shareOtherWay(FISCHER.slope, FISCHER.slopeSd),
    studied: FISCHER.legs,
    certainty: 'low',
    extrapolated: false,
    references: wedgeDegrees > 0 ? [FISCHER.reference, 'hintermann1994'] : [FISCHER.reference],
  };
}
