import type { Sole, Zone } from './vocabulary.ts';

/** The four places of a sole where its inner side can be set against its outer one. */
const EDGES = [
  ['heel-outer', 'heel-inner'],
  ['mid-outer', 'mid-inner'],
  ['ball-outer', 'ball-inner'],
  ['toe-small', 'toe-big'],
] as const satisfies readonly (readonly [outer: Zone, inner: Zone])[];

/** What the rules of the patterns look at. */
export interface Regions {
  readonly sole: Sole;
  /** Highest level of each region, 0 to 3. */
  readonly heel: number;
  readonly mid: number;
  readonly ball: number;
  readonly toe: number;
  /** Places that the inner side wins, 0 to 4. */
  readonly innerWins: number;
  readonly outerWins: number;
  /** Places that the outer side wins ahead of the heel, 0 to 3. */
  readonly outerWinsAhead: number;
}

/** True for clear or smooth: what counts as worn. */
export const isWorn = (level: number): boolean => level >= 2;

const wins = (level: number, other: number): boolean => isWorn(level) && level > other;

/**
 * A sole by its regions. A side wins a place when its zone is worn, and more than the other side's.
 *
 * @example regionsOf(soleOf({ 'heel-outer': 2, 'ball-outer': 1 })).outerWins // 1
 */
export function regionsOf(sole: Sole): Regions {
  const outerWon = EDGES.filter(([outer, inner]) => wins(sole[outer], sole[inner]));
  return {
    sole,
    heel: Math.max(sole['heel-outer'], sole['heel-centre'], sole['heel-inner']),
    mid: Math.max(sole['mid-outer'], sole['mid-inner']),
    ball: Math.max(sole['ball-outer'], sole['ball-centre'], sole['ball-inner']),
    toe: Math.max(sole['toe-big'], sole['toe-small']),
    innerWins: EDGES.filter(([outer, inner]) => wins(sole[inner], sole[outer])).length,
    outerWins: outerWon.length,
    outerWinsAhead: outerWon.filter(([outer]) => outer !== 'heel-outer').length,
  };
}
