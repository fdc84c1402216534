import { LIFE_WORDS } from './life-words.ts';
import { PATTERN_NAMES } from './pattern-words.ts';
import { SAFETY_CARDS } from './safety-words.ts';
import { isBlank } from './sole.ts';
import type { Shown, State } from './state.ts';
import { toldLevels } from './told-levels.ts';

/** True once the reader has marked a sole, or said that one has no wear. */
export const hasMarks = ({ input: { left, right }, fields: { notWorn } }: State): boolean =>
  !isBlank(left) || !isBlank(right) || notWorn.length > 0;

/** True once the reader has marked or found anything that says something of the shoes. */
export const saysAnything = (shown: Shown): boolean =>
  hasMarks(shown) || Object.keys(shown.input.checks ?? {}).length > 0 || shown.result.distanceKm !== undefined;

/**
 * The answer so far in one line. An emergency stands alone; anything else to act on stands first.
 *
 * @example // 'So far: keep an eye on them. Left: the usual place. Right: too little to read.'
 */
export function summaryOf(shown: Shown): string {
  const { life, safety, left, right } = shown.result;
  const levels = toldLevels(safety);
  const { heading, actions } = SAFETY_CARDS.emergency;
  if (levels.includes('emergency')) return `${heading}. ${actions[1]}`;
  const asks = safety.some(({ level }) => level === 'ask') ? [`${SAFETY_CARDS.ask.heading}.`] : [];
  const first = [...levels.map((level) => `${SAFETY_CARDS[level].heading}.`), ...asks];
  if (!saysAnything(shown)) return [...first, 'Mark the worn zones. Your answer builds up here.'].join(' ');
  const verdict = `So far: ${LIFE_WORDS[life].verdict.toLowerCase()}.`;
  if (safety.some(({ code }) => code === 'under-18')) return [...first, 'Under 18: no pattern is read.', verdict].join(' ');
  if (!hasMarks(shown)) return [...first, verdict, 'The soles are not marked yet.'].join(' ');
  const named = (name: string) => name.toLowerCase();
  return [...first, verdict, `Left: ${named(PATTERN_NAMES[left.pattern])}. Right: ${named(PATTERN_NAMES[right.pattern])}.`].join(' ');
}
