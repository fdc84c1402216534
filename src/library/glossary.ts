import type { Term } from '../schemas/glossary.ts';

/** A term as its note and the glossary show it. */
export interface ListedTerm extends Omit<Term, 'term'> {
  /** The term with a capital. */
  readonly heading: string;
  /** Final address of its place in the glossary. */
  readonly href: string;
}

/**
 * Makes a term ready to be shown.
 *
 * @param glossary final address of the glossary, with a slash at the end
 * @example listedTerm(eversion, '/glossary/').href // '/glossary/#eversion'
 */
export function listedTerm({ term, ...entry }: Term, glossary: string): ListedTerm {
  return { ...entry, heading: term.charAt(0).toUpperCase() + term.slice(1), href: `${glossary}#${entry.id}` };
}

/** Terms by the alphabet. */
export function alphabetical(terms: readonly ListedTerm[]): ListedTerm[] {
  return [...terms].sort((a, b) => a.heading.localeCompare(b.heading, 'en-GB'));
}
