import type { Result } from './assess.ts';
import type { Fields } from './fields.ts';
import type { Reason } from './life-rules.ts';
import { LIFE_WORDS, REASON_WORDS } from './life-words.ts';
import { isBlank } from './sole.ts';
import { LEVELS, SIDES, ZONES, type Level, type Side, type Sole } from './vocabulary.ts';
import { LEVEL_NAMES, SHOE_NAMES, ZONE_NAMES } from './zone-words.ts';

/** Ends every text that leaves the page. */
export const MARKS_DO_NOT_DIAGNOSE =
  'Wear marks show where the tread went. They do not diagnose a foot type, a shorter leg or the cause of a pain.';

const ONLY_ADVICE: readonly Reason[] = ['miles-300', 'miles-500', 'daily-year'];

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** The zones of a sole that are worn to one level. */
function levelWords(sole: Sole, level: Level): string[] {
  const zones = ZONES.filter((zone) => sole[zone] === level);
  if (zones.length === 0) return [];
  const places = zones.length === ZONES.length ? 'all over' : `at the ${listed.format(zones.map((zone) => ZONE_NAMES[zone]))}`;
  return [`${LEVEL_NAMES[level]} ${places}`];
}

/** The marks of one shoe, the most worn zones first. */
function soleSentence(side: Side, { notWorn, ...soles }: Pick<Fields, Side | 'notWorn'>): string {
  const sole = soles[side];
  const blank = notWorn.includes(side) ? 'no wear' : 'no marks';
  const worn = LEVELS.filter((level) => level > 0).toReversed();
  return `${SHOE_NAMES[side]}: ${isBlank(sole) ? blank : worn.flatMap((level) => levelWords(sole, level)).join('; ')}.`;
}

function reasonSentences({ life, reasons }: Pick<Result, 'life' | 'reasons'>): string[] {
  const [first] = reasons;
  if (!first) return [LIFE_WORDS[life].says];
  return [REASON_WORDS[first], ...(ONLY_ADVICE.includes(first) ? ['That is common advice, not a finding.'] : [])];
}

/**
 * A check as one paragraph to paste elsewhere: the marks of each shoe, the verdict with its first
 * reason, what marks cannot tell. It never sees the safety answers.
 *
 * @example shareableSentence({ life: 'keep', reasons: [] }, BLANK_FIELDS)
 * // 'Left shoe: no marks. Right shoe: no marks. Keep wearing them. Nothing that you told us calls for a new pair. …'
 */
export function shareableSentence(result: Pick<Result, 'life' | 'reasons'>, fields: Pick<Fields, Side | 'notWorn'>): string {
  return [
    ...SIDES.map((side) => soleSentence(side, fields)),
    `${LIFE_WORDS[result.life].verdict}.`,
    ...reasonSentences(result),
    MARKS_DO_NOT_DIAGNOSE,
  ].join(' ');
}
