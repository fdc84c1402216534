import { forwardResponse, inMeasuredWedges } from './pelvis.ts';
import type { Feet, Person } from './state.ts';

/** A place in the spread between people. */
export interface Place {
  /** Share of people who change less than this person, 0 to 1. */
  readonly share: number;
  /** The same place in standard deviations from the mean of a bell curve. */
  readonly z: number;
}

/** The people that a reader may look at. Which places are shown is our choice. */
export const PLACES = {
  opposite: { share: 0.05, z: -1.6449 },
  little: { share: 0.25, z: -0.6745 },
  typical: { share: 0.5, z: 0 },
  strong: { share: 0.9, z: 1.2816 },
} as const satisfies Record<Person, Place>;

/**
 * Forward tilt of one person's pelvis: a quantile of the spread that follows from pinto2008. Ours, derived; measuring
 * noise is in the spread, so real people differ less.
 *
 * @param wedgeDegrees 0 or more: the outer edge is up
 * @returns degrees, below 0 tips backwards; undefined when the inner edge is up, where nothing was found
 * @example forwardTiltOf('strong', 10, 'both') // 3.62
 */
export function forwardTiltOf(person: Person, wedgeDegrees: number, feet: Feet): number | undefined {
  if (wedgeDegrees < 0) return undefined;
  const { mean, sd } = forwardResponse(feet);
  return (mean + PLACES[person].z * sd) * inMeasuredWedges(wedgeDegrees) + 0;
}
