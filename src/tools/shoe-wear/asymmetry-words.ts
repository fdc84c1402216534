import { ASYMMETRY_RULES, type Asymmetry } from './asymmetry.ts';
import type { Side } from './vocabulary.ts';

/**
 * Left against right, in the words of the rule, with its caveat.
 *
 * @example asymmetrySentence('none') // 'Left and right are worn about as much as each other.'
 */
export function asymmetrySentence(side: Asymmetry['side']): string {
  return ASYMMETRY_RULES.find((rule) => rule.side === side)?.says ?? '';
}

const BLANK = {
  left: 'Only your right shoe has marks. Mark the left shoe, too, or tick “no wear on this sole”.',
  right: 'Only your left shoe has marks. Mark the right shoe, too, or tick “no wear on this sole”.',
} as const satisfies Record<Side, string>;

/** What to do about a sole without a mark beside one with marks. */
export const blankSoleSentence = (blank: Side): string => BLANK[blank];
