import type { NamedLink } from './paths.ts';

/** A place of the site that cites: a page, a claim. */
export interface CitingPlace extends NamedLink {
  /** Ids of its sources. */
  readonly references: readonly string[];
}

/**
 * Turns "this place cites these sources" round into "this source is cited there".
 *
 * @param places in the order in which uses are to be shown; one that names a source twice is one use
 * @returns uses by id of the source; a source that nobody cites is not in it
 * @example usesOf([{ name: 'Home', href: '/', references: ['hill2008'] }]).get('hill2008') // [{ name: 'Home', href: '/' }]
 */
export function usesOf(places: readonly CitingPlace[]): ReadonlyMap<string, readonly NamedLink[]> {
  const uses = new Map<string, NamedLink[]>();
  for (const { name, href, references } of places) {
    for (const id of new Set(references)) uses.set(id, [...(uses.get(id) ?? []), { name, href }]);
  }
  return uses;
}
