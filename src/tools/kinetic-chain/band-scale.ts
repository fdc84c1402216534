import { shortNumbers, type Point } from '../../figures/point.ts';
import { LIMITS } from './limits.ts';
import { forwardResponse, inMeasuredWedges } from './pelvis.ts';
import type { Feet } from './state.ts';

/** The chart's window, in its own units. */
export const VIEW_BOX = '0 0 400 384';
/** Ends of the plot: tilt of the pelvis in degrees, so far apart that 95 of 100 people fit between them on any wedge. */
export const TILTS = { min: -5.5, max: 11 } as const;
/** Where the largest tilt stands, in units of the window. */
export const TOP = 46;
/** Where the smallest tilt stands. */
export const BOTTOM = 316;
/** Where the steepest wedge with its inner edge up stands. */
export const LEFT = 34;
/** Where the steepest wedge with its outer edge up stands; what was measured beside the wedges stands right of it. */
export const RIGHT = 274;

const { min: STEEPEST_IN, max: STEEPEST_OUT } = LIMITS.wedgeDegrees;

/** Place of a wedge along the chart. @example toX(-15) // 34 */
export const toX = (wedgeDegrees: number): number =>
  Math.round(LEFT + ((wedgeDegrees - STEEPEST_IN) * (RIGHT - LEFT)) / (STEEPEST_OUT - STEEPEST_IN));

/** Place of a tilt up the chart. @example toY(11) // 46 */
export const toY = (tilt: number): number => Math.round(((TILTS.max - tilt) * (BOTTOM - TOP)) / (TILTS.max - TILTS.min) + TOP);

/** A wedge and a tilt as a path writes them. */
export const at = (wedgeDegrees: number, tilt: number): string => shortNumbers([toX(wedgeDegrees), toY(tilt)]);

/**
 * Where 95 of 100 people are expected for any wedge with its outer edge up, as three corners: wedge and tilt, degrees.
 *
 * @example bandCorners('both')[0] // [0, 0]
 */
export function bandCorners(feet: Feet): readonly [Point, Point, Point] {
  const { mean, sd } = forwardResponse(feet);
  const times = inMeasuredWedges(STEEPEST_OUT);
  return [[0, 0], [STEEPEST_OUT, (mean + 1.96 * sd) * times], [STEEPEST_OUT, (mean - 1.96 * sd) * times]];
}
