import { parse, type HTMLElement } from 'node-html-parser';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';

/** The highest SMOG score that a page may have: years of schooling that its words ask for. */
export const MOST_SMOG = 11;

/** SMOG was made for 30 sentences and is said to hold from 10 on; below that there is no score. */
const FEWEST_SENTENCES = 10;

/** How hard a text is to read. */
export interface ReadingLevel {
  readonly words: number;
  readonly sentences: number;
  /** Words of 3 or more syllables; those that the page explains count once each. */
  readonly longWords: number;
  /** Words a sentence, on average; 0 without a sentence. */
  readonly sentenceLength: number;
  /** The SMOG grade; absent below 10 sentences. From 10 to 29 the formula scales long words up to 30 sentences. */
  readonly smog?: number;
}

/** The words of a page that count. */
export interface Prose {
  /** What stands in a paragraph, a list item or another block of its own. */
  readonly blocks: readonly string[];
  /** Words that the page explains: those of its title and of its terms. */
  readonly explained: readonly string[];
}

const LEFT_OUT = 'nav, svg, math, script, style, sup, [popover], .sources, .bibliography, .made';
const BLOCK = 'p, li, dd, figcaption, blockquote, td, caption';
/** Fragments of these are labels, unless they are sentences. */
const LABELS = new Set(['TD', 'CAPTION']);
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const SENTENCES = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** The text of a block without that of the blocks inside it. */
function ownText(block: HTMLElement): string {
  const copy = parse(block.innerHTML);
  for (const inner of copy.querySelectorAll(BLOCK)) inner.remove();
  return squeezed(copy.textContent);
}

/**
 * The prose of a built page: the text of `main` in blocks, without navigation, drawings, formulas,
 * lists of sources, notes behind words, and labels in tables.
 */
export function proseOf(html: string): Prose {
  const main = parse(html).querySelector('main') ?? parse('');
  const explained = main.querySelectorAll('h1, [popovertarget^="term-"]').map(({ textContent }) => squeezed(textContent));
  for (const element of main.querySelectorAll(LEFT_OUT)) element.remove();
  const blocks = main.querySelectorAll(BLOCK).flatMap((block) => {
    const text = ownText(block);
    const counts = LABELS.has(block.tagName) ? /[.?!]$/.test(text) : /\p{L}/u.test(text);
    return counts ? [text] : [];
  });
  return { blocks, explained };
}

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/**
 * The sentences of a block. One of 1 or 2 words, such as a lead-in, belongs to its neighbour;
 * a list item is a sentence, however short.
 *
 * @example sentencesOf('High. Study after study agrees.') // ['High. Study after study agrees.']
 */
export function sentencesOf(block: string): string[] {
  const sentences: string[] = [];
  let lead = '';
  for (const { segment } of SENTENCES.segment(block)) {
    lead += segment;
    if (wordsOf(segment).length < 3) continue;
    sentences.push(lead.trim());
    lead = '';
  }
  if (!lead.trim()) return sentences;
  return [...sentences.slice(0, -1), squeezed(`${sentences.at(-1) ?? ''} ${lead}`)];
}

/** One form for singular and plural, so that "tools" is explained where "tool" is. */
const stem = (word: string) => word.toLowerCase().replace(/['’]s$/, '').replace(/s$/, '');

/** Measures a page's prose. A word is read aloud as it stands: numerals have no syllables here. */
export function readingLevel({ blocks, explained }: Prose): ReadingLevel {
  const sentences = blocks.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const known = new Set(explained.flatMap(wordsOf).map(stem));
  const long = words.filter((word) => syllable(word) >= 3).map(stem);
  const longWords = long.filter((word, index) => !known.has(word) || long.indexOf(word) === index).length;
  const smog = smogFormula({ sentence: sentences.length, polysillabicWord: longWords });
  return {
    words: words.length,
    sentences: sentences.length,
    longWords,
    sentenceLength: words.length / Math.max(1, sentences.length),
    ...(sentences.length >= FEWEST_SENTENCES && { smog }),
  };
}

/** The sentences with the most long words, hardest first: where to begin to write more plainly. */
export function hardestSentences({ blocks }: Prose, count: number): string[] {
  const longWords = (sentence: string) => wordsOf(sentence).filter((word) => syllable(word) >= 3).length;
  return blocks
    .flatMap(sentencesOf)
    .sort((a, b) => longWords(b) - longWords(a))
    .slice(0, count);
}
