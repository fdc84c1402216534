import type { Asymmetry } from './asymmetry.ts';
import type { Case } from './case.ts';
import { soleOf } from './sole.ts';
import type { Sole } from './vocabulary.ts';

export type AsymmetryCase = Case<{ readonly left: Sole; readonly right: Sole }, Asymmetry['side']>;

const TABLE = 'our table of left against right';

const soles = (left: Partial<Sole>, right: Partial<Sole>) => ({ left: soleOf(left), right: soleOf(right) });

/** Marks with the sum 16. */
const SIXTEEN: Partial<Sole> = { 'heel-outer': 3, 'heel-centre': 3, 'mid-outer': 2, 'ball-outer': 3, 'ball-centre': 3, 'toe-big': 2 };
/** Marks with the sum 12. */
const TWELVE: Partial<Sole> = { ...SIXTEEN, 'mid-outer': 0, 'toe-big': 0 };
const ONE_MORE: Partial<Sole> = { 'heel-inner': 1 };

/** Which shoe is the more worn. */
export const ASYMMETRY_CASES: readonly AsymmetryCase[] = [
  { name: 'sums 16 and 16', input: soles(SIXTEEN, SIXTEEN), expected: 'none', source: TABLE },
  { name: 'sums 3 and 0: under 4 apart', input: soles({ 'heel-outer': 3 }, {}), expected: 'none', source: TABLE },
  { name: 'sums 4 and 0', input: soles({ 'heel-outer': 3, 'toe-big': 1 }, {}), expected: 'left-more', source: TABLE },
  { name: 'sums 0 and 4', input: soles({}, { 'heel-outer': 3, 'toe-big': 1 }), expected: 'right-more', source: TABLE },
  { name: 'sums 16 and 12: just a quarter', input: soles(SIXTEEN, TWELVE), expected: 'left-more', source: TABLE },
  {
    name: 'sums 17 and 13: under a quarter',
    input: soles({ ...SIXTEEN, ...ONE_MORE }, { ...TWELVE, ...ONE_MORE }),
    expected: 'none',
    source: TABLE,
  },
];
