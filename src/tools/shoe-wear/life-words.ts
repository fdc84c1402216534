import type { Reason } from './life-rules.ts';
import type { Life } from './vocabulary.ts';

/** What to do about the pair: a verdict of a few words, and what it means. */
export const LIFE_WORDS = {
  'replace-now': { verdict: 'Replace now', says: 'They may let you slip, or no longer hold you steady.' },
  plan: { verdict: 'Plan a new pair', says: 'They are near their end. If a part is smooth, measure it now.' },
  watch: { verdict: 'Keep an eye on them', says: 'Look at them again in a month.' },
  keep: { verdict: 'Keep wearing them', says: 'Nothing that you told us calls for a new pair.' },
} as const satisfies Record<Life, { verdict: string; says: string }>;

/** Why, one sentence for each rule of `LIFE_RULES`, as something found on the reader's pair. */
export const REASON_WORDS = {
  patch: 'A smooth patch is about 3 cm (1.2 in) across, or more. In a lab test of 2 shoes, slips grew likelier from that size. For a thin strip this is our caution.',
  'zones-smooth': '2 or more parts of a heel or ball are worn smooth, so the grip is poor.',
  hole: 'A sole has a hole.',
  foam: 'Foam shows through the tread.',
  parted: 'A sole comes away.',
  cracked: 'A sole is cracked right through.',
  lean: 'A shoe leans or rocks on the table.',
  'zone-smooth': 'A part is worn smooth. Measure the patch: from 3 cm (1.2 in) it means replace now.',
  'heel-counter': 'The heel cup gives when you squeeze it.',
  twist: 'A shoe twists easily.',
  bend: 'A shoe folds in the middle, not at the ball.',
  liner: 'The liner has deep creases.',
  'miles-500': 'They have gone more than 800 km (500 miles).',
  'daily-year': 'You have worn them most days for over a year.',
  'measure-other-way': 'Measure the patch the other way, too: 27 mm (1.1 in) or more both ways means replace now.',
  'patch-growing': 'A smooth patch is 15 mm (0.6 in) or more. Measure it again in a month.',
  'zone-clear': 'A part of a sole is clearly worn.',
  'miles-300': 'They have gone 480 to 800 km (300 to 500 miles).',
} as const satisfies Record<Reason, string>;

/**
 * A reason as found on the reader's pair.
 *
 * @param isMeasured true when the patch is measured, so that nobody is asked for it again
 * @example reasonSentence('zone-smooth', true) // 'A part is worn smooth.'
 */
export const reasonSentence = (reason: Reason, isMeasured: boolean): string =>
  reason === 'zone-smooth' && isMeasured ? 'A part is worn smooth.' : REASON_WORDS[reason];

/** Beside every distance. Sources: `aapsm_secondary` for the advice; `escamilla2020`, `kong2009`, `wang2012`, `rethnam2011` for the tests. */
export const DISTANCE_CAVEAT =
  '480 to 800 km (300 to 500 miles) is common advice, not a finding. Tests of worn shoes disagree, and none counted back pain.';
