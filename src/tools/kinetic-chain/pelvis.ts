import type { Certainty, Direction, MeasuredSegment, SegmentId, SymmetricSegment, UnknownSegment } from './segment.ts';
import { shareOtherWay } from './spread.ts';
import type { Feet } from './state.ts';
import { PINTO, type Response } from './studies.ts';

/** How sure at the angle that was measured, and one step lower at any other. */
type Sureness = readonly [measured: Certainty, elsewhere: Certainty];

/** Two more studies of wedges under both feet point the same way (khamis2007, ghasemi2016); for one foot we know of none. */
const SURE_BOTH: Sureness = ['moderate', 'low'];
const SURE_ONE: Sureness = ['low', 'very-low'];

/** The pelvis's answer to a wedge of the measured size. @example forwardResponse('both').mean // 1.57 */
export const forwardResponse = (feet: Feet): Response => (feet === 'both' ? PINTO.forwardBoth : PINTO.forwardOne);

/** Wedges as multiples of the one that was measured: the model is a straight line through that one point. */
export const inMeasuredWedges = (wedgeDegrees: number): number => wedgeDegrees / PINTO.wedgeDegrees + 0;

function measured(
  id: SegmentId,
  direction: Direction,
  wedgeDegrees: number,
  { mean, sd, meanLow, meanHigh }: Response,
  [atMeasured, elsewhere]: Sureness,
): MeasuredSegment {
  const times = inMeasuredWedges(wedgeDegrees);
  const isExtrapolated = wedgeDegrees !== PINTO.wedgeDegrees;
  return {
    id,
    unknown: false,
    direction: times === 0 ? 'none' : direction,
    mean: mean * times,
    low: (mean - 1.96 * sd) * times + 0,
    high: (mean + 1.96 * sd) * times,
    meanLow: meanLow * times,
    meanHigh: meanHigh * times,
    oppositeShare: times === 0 ? 0 : shareOtherWay(mean, sd),
    studied: PINTO.people,
    certainty: isExtrapolated ? elsewhere : atMeasured,
    extrapolated: isExtrapolated,
    references: [PINTO.reference],
  };
}

/** Rolling out is not the mirror of rolling in: over -15° to 15° neither pelvis nor curve clearly followed (duval2010). */
export const notMirrored = (id: SegmentId): UnknownSegment => ({
  id, unknown: true, direction: 'unknown', reason: 'not-mirror', references: ['duval2010'],
});

/** Forward tilt of the pelvis. @param wedgeDegrees 0 or more: the outer edge is up */
export const pelvisForward = (wedgeDegrees: number, feet: Feet): MeasuredSegment =>
  measured('pelvis-sagittal', 'forward', wedgeDegrees, forwardResponse(feet), feet === 'both' ? SURE_BOTH : SURE_ONE);

/** Sideways tilt of the pelvis: a size without a side. @param wedgeDegrees 0 or more: the outer edge is up */
export function pelvisSideways(wedgeDegrees: number, feet: Feet): MeasuredSegment | SymmetricSegment {
  const id = 'pelvis-frontal';
  if (feet !== 'both') return measured(id, 'sideways', wedgeDegrees, PINTO.sidewaysOne, SURE_ONE);
  return { id, unknown: false, direction: 'none', reason: 'symmetry', mean: 0, certainty: 'very-low', references: [] };
}
