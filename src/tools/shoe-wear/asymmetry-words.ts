import { ASYMMETRY_RULES, type Asymmetry } from './asymmetry.ts';
import type { Side } from './vocabulary.ts';
import { ZONE_NAMES } from './zone-words.ts';

const listed = new Intl.ListFormat('en-GB');

/**
 * Left against right, in the words of the rule, with its caveat. Soles that are worn about as much, but not in the same
 * places, are told where.
 *
 * @example asymmetrySentence({ side: 'none', differentZones: [] }) // 'All in all, left and right are worn …'
 */
export function asymmetrySentence({ side, differentZones }: Pick<Asymmetry, 'side' | 'differentZones'>): string {
  const says = ASYMMETRY_RULES.find((rule) => rule.side === side)?.says ?? '';
  if (side !== 'none' || differentZones.length === 0) return says;
  return `${says} They differ most at the ${listed.format(differentZones.map((zone) => ZONE_NAMES[zone]))}.`;
}

const BLANK = {
  left: 'Only your right shoe has marks. Mark the left shoe, too, or tick “no wear on this sole”.',
  right: 'Only your left shoe has marks. Mark the right shoe, too, or tick “no wear on this sole”.',
} as const satisfies Record<Side, string>;

/** What to do about a sole without a mark beside one with marks. */
export const blankSoleSentence = (blank: Side): string => BLANK[blank];
