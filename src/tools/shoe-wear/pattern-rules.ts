import { isWorn, type Regions } from './regions.ts';
import type { Pattern, Strength } from './vocabulary.ts';

/** A row of the table of patterns. */
export interface PatternRule {
  readonly pattern: Pattern;
  /** What has to be marked, for the reader. */
  readonly when: string;
  /** All that may be said about it. */
  readonly says: string;
  readonly strength: Strength;
  /** Reference ids: what it rests on, what speaks against it, or who says it. */
  readonly references: readonly string[];
  readonly holds: (regions: Regions) => boolean;
}

/** What "wins" and "worn" mean in the rows. */
export const HOW_A_SIDE_WINS =
  '“Worn” means clear or smooth. A side wins a place (heel, waist, ball or toes) when it is worn there, and more than the other side.';

const allLight = ({ heel, mid, ball, toe }: Regions) => Math.max(heel, mid, ball, toe) <= 1;
const isNear = (level: number, other: number) => Math.abs(level - other) <= 1;

/** The row for soles that no other row takes. */
export const OTHERWISE: PatternRule = {
  pattern: 'mixed',
  when: 'Any other marks.',
  says: 'This fits no pattern that people describe. It tells nothing certain.',
  strength: 'no-inference',
  references: [],
  holds: () => true,
};

/** The table of patterns: the first row that holds wins. */
export const PATTERN_RULES: readonly PatternRule[] = [
  {
    pattern: 'none',
    when: 'No marks, or light marks only, with none on the outer or middle heel.',
    says: 'Too little wear to read.',
    strength: 'none',
    references: [],
    holds: (regions) => allLight(regions) && regions.sole['heel-outer'] === 0 && regions.sole['heel-centre'] === 0,
  },
  {
    pattern: 'usual-heel',
    when: 'Light marks only, with some on the outer or middle heel.',
    says: 'Light wear in the usual place.',
    strength: 'usual',
    references: ['finestone2012'],
    holds: allLight,
  },
  {
    pattern: 'inner',
    when: 'The inner side wins 2 or more places, or the inner heel is 2 levels above the outer heel. The outer side wins none.',
    says: 'Often said to go with feet that roll in. A study of 76 recruits found no link with the angle of the heel.',
    strength: 'weak-contested',
    references: ['finestone2012', 'precisionfoot_wear'],
    holds: ({ sole, innerWins, outerWins }) =>
      outerWins === 0 && (innerWins >= 2 || sole['heel-inner'] - sole['heel-outer'] >= 2),
  },
  {
    pattern: 'outer',
    when: 'The outer side wins 2 or 3 of waist, ball and toes. The inner side wins none.',
    says: 'Often said to go with feet that stay on the outer edge. A study of 76 recruits found no link with the angle of the heel.',
    strength: 'weak',
    references: ['finestone2012', 'precisionfoot_wear'],
    holds: ({ innerWins, outerWinsAhead }) => innerWins === 0 && outerWinsAhead >= 2,
  },
  {
    pattern: 'toe-tip',
    when: 'Big toe and small toes are both worn, and both more than any part of the ball.',
    says: 'More worn at the toes than at the ball. Is that new? Do you trip? Is a foot weak?',
    strength: 'ask',
    references: ['williams2010', 'spinehealth_footdrop'],
    holds: ({ sole, ball }) => {
      const lower = Math.min(sole['toe-big'], sole['toe-small']);
      return lower >= 2 && lower > ball;
    },
  },
  {
    pattern: 'forefoot',
    when: 'A part of the ball is worn, and more than any part of the heel.',
    says: 'Common if you push off hard, wear high heels or run on the front of the foot.',
    strength: 'no-inference',
    references: [],
    holds: ({ ball, heel }) => isWorn(ball) && ball > heel,
  },
  {
    pattern: 'even',
    when: 'The middle heel is worn, with marks on both sides of it. Outer and inner side are at most 1 level apart at heel, waist and ball. Ball and toes are no more worn than the heel.',
    says: 'Even wear. Nothing stands out.',
    strength: 'usual',
    references: [],
    holds: ({ sole, heel, ball, toe }) =>
      isWorn(sole['heel-centre']) &&
      isNear(sole['heel-outer'], sole['heel-inner']) &&
      isNear(sole['mid-outer'], sole['mid-inner']) &&
      isNear(sole['ball-outer'], sole['ball-inner']) &&
      Math.min(sole['heel-outer'], sole['heel-inner']) >= 1 &&
      Math.max(ball, toe) <= heel,
  },
  {
    pattern: 'usual-heel',
    when: 'There is heel wear, no less on the outer heel than on the inner. The waist has light marks at most. Ball and toes are no more worn than the heel.',
    says: 'This is where most shoes wear first.',
    strength: 'usual',
    references: ['finestone2012', 'williams2010'],
    holds: ({ sole, heel, mid, ball, toe }) =>
      sole['heel-outer'] >= sole['heel-inner'] && heel >= 1 && mid <= 1 && Math.max(ball, toe) <= heel,
  },
  OTHERWISE,
];
