import { SAVED_PATTERNS } from './vocabulary.ts';

/**
 * Characters that print nothing, break the line or turn the direction of the words after them. The
 * joiners of emoji and of Persian or Hindi words are none of them.
 */
const UNPRINTED = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;

/**
 * A text of a reader as it is kept: on one line, with single spaces and none around it; empty when
 * nothing of it can be seen.
 *
 * @param most characters that are kept
 * @example oneLine('  Walking\n shoes ') // 'Walking shoes'
 */
export function oneLine(text: string, most = Infinity): string {
  const line = text.toWellFormed().replaceAll(UNPRINTED, ' ').replaceAll(/\s+/g, ' ').trim();
  const short = [...line].length > most ? [...line].slice(0, most).join('').trim() : line;
  return SAVED_PATTERNS.name.test(short) ? short : '';
}
