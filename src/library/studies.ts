import type { Reference } from '../schemas/reference.ts';
import { sourceLinks } from './citations.ts';
import { sourceNames } from './source-names.ts';

/** A source as a chart names it. */
export interface Study {
  /** @example 'Pinto 2008' */
  readonly name: string;
  /** Its most lasting address. */
  readonly href: string;
}

/**
 * Short name and address of some sources, by id.
 *
 * @throws Error that names the id when the bibliography does not hold it, or it has no address
 */
export function studiesOf(ids: readonly string[], library: ReadonlyMap<string, Reference>): ReadonlyMap<string, Study> {
  const names = sourceNames(library.values());
  return new Map(
    ids.map((id) => {
      const reference = library.get(id);
      const [link] = reference ? sourceLinks(reference) : [];
      const name = names.get(id);
      if (!link || !name) throw new Error(`Unknown study "${id}", or one without an address: see src/data/references.json`);
      return [id, { name, href: link.href }];
    }),
  );
}
