import { oneOf } from '../shared/one-of.ts';
import { TICKS, type Tick } from './vocabulary.ts';

/** What the reader ticked before the first start; empty when nothing applies. */
export type Answers = readonly Tick[];

const PREFIX = 'ticks=';
const NONE = 'none';

/** Answers as the store keeps them, in whichever order they were given. They stand in no link. @example answersText([]) // 'ticks=none' */
export const answersText = (answers: Answers): string => PREFIX + (TICKS.filter((tick) => answers.includes(tick)).join('.') || NONE);

/**
 * Reads answers that were kept.
 *
 * @returns undefined unless every word of it is known: then the reader is asked again
 * @example readAnswers('ticks=numb-feet') // ['numb-feet']
 */
export function readAnswers(text: string): Answers | undefined {
  if (!text.startsWith(PREFIX)) return undefined;
  const words = text.slice(PREFIX.length);
  if (words === NONE) return [];
  const ticks = words.split('.').map((word) => oneOf(TICKS, word));
  return ticks.every((tick) => tick !== undefined) ? ticks : undefined;
}
