import type { Comparison, MarkChange } from './compare.ts';
import { LIFE_WORDS } from './life-words.ts';
import type { Level, Side } from './vocabulary.ts';
import { ZONE_NAMES } from './zone-words.ts';

const SIDE_WORDS = { left: 'Left', right: 'Right' } as const satisfies Record<Side, string>;
const LEVEL_WORDS = { 0: 'none', 1: 'light', 2: 'clear', 3: 'smooth' } as const satisfies Record<Level, string>;

/**
 * What has changed in one zone.
 *
 * @example changeSentence({ side: 'left', zone: 'heel-outer', before: 1, after: 2 }) // 'Left, outer heel: from light to clear.'
 */
export function changeSentence({ side, zone, before, after }: MarkChange): string {
  const [from, to] = [LEVEL_WORDS[before], LEVEL_WORDS[after]];
  const change = after > before ? `from ${from} to ${to}` : `${from} before, ${to} now`;
  return `${SIDE_WORDS[side]}, ${ZONE_NAMES[zone]}: ${change}.`;
}

function timeSentence(months: number): string {
  const whole = Math.round(months);
  if (whole < 1) return 'Less than 1 month lies between the 2 checks.';
  return whole === 1 ? 'About 1 month lies between the 2 checks.' : `About ${whole} months lie between the 2 checks.`;
}

function lifeSentences({ before, after }: Comparison): string[] {
  if (!before || !after) return [];
  const [then, now] = [LIFE_WORDS[before].verdict, LIFE_WORDS[after].verdict];
  return [before === after ? `Both checks say: ${now}.` : `The earlier check said: ${then}. The later one says: ${now}.`];
}

/** What has changed on a pair, a sentence each: the time, the verdicts, what has grown, what was marked differently. */
export function comparisonSentences(comparison: Comparison): string[] {
  const { months, grown, markedLower } = comparison;
  return [
    ...(months === undefined ? [] : [timeSentence(months)]),
    ...lifeSentences(comparison),
    ...(grown.length > 0 ? grown.map(changeSentence) : ['No mark has grown.']),
    ...markedLower.map(changeSentence),
    ...(markedLower.length > 0 ? ['Tread does not grow back. A lower mark means that you marked it differently.'] : []),
  ];
}
