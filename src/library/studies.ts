import type { Reference } from '../schemas/reference.ts';
import { sourceLinks } from './citations.ts';
import { sourceNames } from './source-names.ts';

/** A source as a chart names it. */
export interface Study {
  /** @example 'Pinto 2008' */
  readonly name: string;
  /** Its most lasting address; none where no identifier of it is confirmed. */
  readonly href: string | undefined;
}

/**
 * Short name and address of some sources, by id.
 *
 * @throws Error that names the id when the bibliography does not hold it
 */
export function studiesOf(ids: readonly string[], library: ReadonlyMap<string, Reference>): ReadonlyMap<string, Study> {
  const names = sourceNames(library.values());
  return new Map(
    ids.map((id) => {
      const reference = library.get(id);
      const [link] = reference ? sourceLinks(reference) : [];
      const name = names.get(id);
      if (!name) throw new Error(`Unknown study "${id}": add it to src/data/references.json`);
      return [id, { name, href: link?.href }];
    }),
  );
}
