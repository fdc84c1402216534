import type { Result } from './assess.ts';
import { LIFE_WORDS } from './life-words.ts';
import { PATTERN_NAMES } from './pattern-words.ts';
import { SAFETY_CARDS } from './safety-words.ts';
import { isBlank } from './sole.ts';
import type { State } from './state.ts';

/** True once the reader has marked or found anything that says something of the shoes. */
export const saysAnything = ({ input: { left, right, checks = {} }, result }: State & { readonly result: Result }): boolean =>
  !isBlank(left) || !isBlank(right) || Object.keys(checks).length > 0 || result.distanceKm !== undefined;

/**
 * The answer so far in one line, what is urgent first.
 *
 * @example // 'So far: keep an eye on them. Left: the usual place. Right: too little wear to read.'
 */
export function summaryOf(shown: State & { readonly result: Result }): string {
  const { life, safety, left, right } = shown.result;
  const urgent = safety.find(({ level }) => level === 'emergency' || level === 'same-day');
  const help = urgent ? `${SAFETY_CARDS[urgent.level].heading}. ` : '';
  if (!saysAnything(shown)) return `${help}Mark the worn zones. Your answer builds up here.`;
  const named = (text: string) => text.toLowerCase();
  const verdict = `So far: ${named(LIFE_WORDS[life].verdict)}.`;
  if (safety.some(({ code }) => code === 'under-18')) return `${help}${verdict}`;
  const patterns = `Left: ${named(PATTERN_NAMES[left.pattern])}. Right: ${named(PATTERN_NAMES[right.pattern])}.`;
  return `${help}${verdict} ${patterns}`;
}
