import { ZONES, type Sole, type Zone } from './vocabulary.ts';

/** Left against right. */
export interface Asymmetry {
  readonly side: 'none' | 'left-more' | 'right-more';
  /** Difference of the summed levels, as a share of the most that one sole can have, 0 to 1. */
  readonly size: number;
  /** Zones whose levels are 2 or more apart. */
  readonly differentZones: readonly Zone[];
}

/** A row of the table of left against right. */
export interface AsymmetryRule {
  readonly side: Asymmetry['side'];
  /** What has to be marked, for the reader. */
  readonly when: string;
  /** All that may be said about it. */
  readonly says: string;
  readonly holds: (leftSum: number, rightSum: number) => boolean;
}

/** Differences below this many levels are none. Our working value. */
const LEAST_DIFFERENCE = 4;

/** Differences below this share of the more worn sole are none. Our working value. */
const LEAST_SHARE = 1 / 4;

/** The most that the levels of one sole can sum to. */
const LARGEST_SUM = 30;

const COMMON = 'A difference is common. It cannot tell you that one leg is shorter.';

/** The table of left against right: the first row that holds wins. */
export const ASYMMETRY_RULES: readonly AsymmetryRule[] = [
  {
    side: 'none',
    when: `Light counts 1, clear 2, smooth 3. The sums of the shoes are under ${LEAST_DIFFERENCE} apart, or under a quarter of the larger sum.`,
    says: 'All in all, left and right are worn about as much as each other.',
    holds: (left, right) => {
      const apart = Math.abs(left - right);
      return apart < LEAST_DIFFERENCE || apart < LEAST_SHARE * Math.max(left, right);
    },
  },
  {
    side: 'left-more',
    when: 'Otherwise, if the left sum is larger.',
    says: `The left shoe is more worn. ${COMMON}`,
    holds: (left, right) => left > right,
  },
  { side: 'right-more', when: 'Otherwise.', says: `The right shoe is more worn. ${COMMON}`, holds: () => true },
];

/** The asymmetry of soles that are not read: under 18 feet still grow. */
export const UNCOMPARED: Asymmetry = { side: 'none', size: 0, differentZones: [] };

const sumOf = (sole: Sole): number => ZONES.reduce((sum, zone) => sum + sole[zone], 0);

/**
 * How much more one sole is worn than the other.
 *
 * @example asymmetryOf(soleOf({ 'heel-outer': 3, 'toe-big': 3 }), soleOf())
 * // { side: 'left-more', size: 0.2, differentZones: ['heel-outer', 'toe-big'] }
 */
export function asymmetryOf(left: Sole, right: Sole): Asymmetry {
  const [leftSum, rightSum] = [sumOf(left), sumOf(right)];
  return {
    side: ASYMMETRY_RULES.find(({ holds }) => holds(leftSum, rightSum))?.side ?? 'none',
    size: Math.abs(leftSum - rightSum) / LARGEST_SUM,
    differentZones: ZONES.filter((zone) => Math.abs(left[zone] - right[zone]) >= 2),
  };
}
