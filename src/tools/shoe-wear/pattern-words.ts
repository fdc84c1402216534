import { PATTERN_RULES } from './pattern-rules.ts';
import type { Pattern, Strength } from './vocabulary.ts';

/** Names of the patterns, as the answer and the table of rules give them. */
export const PATTERN_NAMES = {
  none: 'Too little to read',
  'usual-heel': 'The usual place',
  inner: 'More on the inner side',
  outer: 'More on the outer side',
  'toe-tip': 'More at the toes',
  forefoot: 'Mostly the ball',
  even: 'Even wear',
  mixed: 'No known pattern',
} as const satisfies Record<Pattern, string>;

/** How much to make of it, after the name. */
export const STRENGTH_WORDS = {
  none: 'nothing to read',
  usual: 'usual',
  'weak-contested': 'weak clue, contested',
  weak: 'weak clue',
  ask: 'a question',
  'no-inference': 'no conclusion',
} as const satisfies Record<Strength, string>;

/** What the answer adds to the words of the rule: the wording stays as soft as the evidence. */
const ADDED = {
  none: 'That is fine.',
  'usual-heel': 'That is usual.',
  inner: 'Shoes alone cannot confirm it.',
  outer: 'Shoes alone cannot confirm it.',
  'toe-tip': '',
  forefoot: 'It tells no more than that.',
  even: '',
  mixed: 'Take it as it is.',
} as const satisfies Record<Pattern, string>;

/**
 * What may be said of a sole with this pattern. Where two rules give one pattern, the later is the general one.
 *
 * @example patternSentence('usual-heel') // 'This is where most shoes wear first. That is usual.'
 */
export function patternSentence(pattern: Pattern): string {
  const rule = PATTERN_RULES.findLast((candidate) => candidate.pattern === pattern);
  return [rule?.says, ADDED[pattern]].filter(Boolean).join(' ');
}
