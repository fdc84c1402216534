import { LIMITS } from './limits.ts';
import { lumbarCurve } from './lumbar.ts';
import { notMirrored, pelvisForward, pelvisSideways } from './pelvis.ts';
import type { Segment, SegmentId, UnknownSegment } from './segment.ts';
import { shinSegment } from './shin.ts';
import { FEET, type Feet } from './state.ts';
import { PINTO } from './studies.ts';

/** What stands under the feet. */
export interface WedgeInput {
  /** -15 to 20 degrees; positive raises the outer edge, so that the heel tips inward. */
  readonly wedgeDegrees: number;
  readonly feet: Feet;
}

function requireUsable({ wedgeDegrees, feet }: WedgeInput): void {
  const { min, max } = LIMITS.wedgeDegrees;
  if (!Number.isFinite(wedgeDegrees) || wedgeDegrees < min || wedgeDegrees > max) {
    throw new RangeError(`wedgeDegrees must be a finite number from ${min} to ${max}, got ${wedgeDegrees}`);
  }
  if (!FEET.includes(feet)) throw new RangeError(`feet must be one of ${FEET.join(', ')}, got ${feet}`);
}

const noStudy = (id: SegmentId): UnknownSegment => ({ id, unknown: true, direction: 'unknown', reason: 'no-study', references: [] });

/** Hips of 35 people on wedges turned in (khamis2007), by degrees that we could not read. */
const thigh = (wedgeDegrees: number): UnknownSegment => ({
  id: 'femur-rotation',
  unknown: true,
  direction: wedgeDegrees > 0 ? 'internal' : 'unknown',
  reason: 'no-number',
  references: wedgeDegrees > 0 ? ['khamis2007'] : [],
});

/**
 * What studies say passes on up the body of somebody who stands on a wedge: one entry a link, from the shin up, each a
 * number with its spread or a gap with its reason. Pinto measured one angle; elsewhere it is a straight line through that.
 *
 * @throws RangeError for an angle that is no finite number from -15 to 20, or for feet that are none of the choices
 * @example passUp({ wedgeDegrees: 10, feet: 'both' })[2] // { id: 'pelvis-sagittal', mean: 1.57, certainty: 'moderate', … }
 */
export function passUp(input: WedgeInput): readonly Segment[] {
  requireUsable(input);
  const { wedgeDegrees, feet } = input;
  const isInnerUp = wedgeDegrees < 0;
  return [
    shinSegment(wedgeDegrees),
    thigh(wedgeDegrees),
    isInnerUp ? notMirrored('pelvis-sagittal') : pelvisForward(wedgeDegrees, feet),
    isInnerUp ? notMirrored('pelvis-frontal') : pelvisSideways(wedgeDegrees, feet),
    noStudy('pelvis-rotation'),
    isInnerUp ? notMirrored('lumbar-lordosis') : lumbarCurve(),
    noStudy('lumbar-rotation'),
  ];
}

/**
 * True above the one angle that was measured, where the line is drawn dashed: in wedges of 10°, 15° and 20° the first
 * step changed the back most (farokhmanesh2014), so a straight line is likely too steep there.
 */
export const isBeyondMeasured = (wedgeDegrees: number): boolean => wedgeDegrees > PINTO.wedgeDegrees;
