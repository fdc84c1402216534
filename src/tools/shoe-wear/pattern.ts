import { OTHERWISE, PATTERN_RULES, type PatternRule } from './pattern-rules.ts';
import { regionsOf } from './regions.ts';
import type { Pattern, Sole, Strength } from './vocabulary.ts';

/** What the marks of one sole come to, and how much that may be taken to say. */
export interface Reading {
  readonly pattern: Pattern;
  readonly strength: Strength;
}

/** The reading of a sole that is not read: under 18 feet still grow. */
export const UNREAD: Reading = { pattern: 'none', strength: 'none' };

/**
 * The row of the table that speaks for one sole, with its words and sources: the first that holds.
 *
 * @example patternRule(soleOf({ 'heel-outer': 1 })).says // 'Light wear in the usual place.'
 */
export function patternRule(sole: Sole): PatternRule {
  const regions = regionsOf(sole);
  return PATTERN_RULES.find(({ holds }) => holds(regions)) ?? OTHERWISE;
}

/**
 * The pattern of one sole.
 *
 * @example readSole(soleOf({ 'heel-outer': 2 })) // { pattern: 'usual-heel', strength: 'usual' }
 */
export function readSole(sole: Sole): Reading {
  const { pattern, strength } = patternRule(sole);
  return { pattern, strength };
}
