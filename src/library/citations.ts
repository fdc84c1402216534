import Cite from 'citation-js';
import { cslSchema, type Reference } from '../schemas/reference.ts';

/** Where a reader can open a source. */
export interface SourceLink {
  readonly label: string;
  readonly href: string;
}

/** An entry of a page's source list. */
export interface Source {
  /** Id in the bibliography. */
  readonly id: string;
  /** Place in the page's front matter, from 1. */
  readonly number: number;
  /** The entry in Vancouver style, without number and without links. */
  readonly text: string;
  /** Id of the entry in the page. */
  readonly anchor: string;
  readonly links: readonly SourceLink[];
}

/** Vancouver style as the BMJ has it: from 4 authors on, 3 are named. */
const STYLE = 'vancouver-3-authors';
const styles = Cite.plugins.config.get('@csl').templates;
styles.add(STYLE, styles.get('vancouver').replace('et-al-min="7" et-al-use-first="6"', 'et-al-min="4" et-al-use-first="3"'));

/**
 * An entry in Vancouver style. Status, stance, finding and topic are ours and stay out of it;
 * identifiers are shown as links instead.
 */
export function vancouver(reference: Reference): string {
  const { DOI, PMID, PMCID, URL, ...item } = cslSchema.parse(reference);
  const [entry] = new Cite(item).format('bibliography', {
    template: STYLE,
    lang: 'en-GB',
    asEntryArray: true,
  });
  if (!entry) throw new Error(`citation-js returned nothing for ${reference.id}`);
  // The style leaves a number in front, and an open semicolon where an entry has no volume.
  return entry[1].trim().replace(/^1\.\s*/, '').replace(/;$/, '.');
}

/** Links made of the identifiers that an entry has, the most lasting first; never of guessed ones. */
export function sourceLinks({ DOI, PMID, PMCID, URL }: Reference): SourceLink[] {
  const known = [
    DOI && { label: `doi:${DOI}`, href: `https://doi.org/${DOI}` },
    PMID && { label: 'PubMed', href: `https://pubmed.ncbi.nlm.nih.gov/${PMID}/` },
    PMCID && { label: 'free text', href: `https://pmc.ncbi.nlm.nih.gov/articles/${PMCID}/` },
    URL && { label: new globalThis.URL(URL).hostname, href: URL },
  ];
  return known.filter((link) => typeof link === 'object');
}

/**
 * A page's sources, numbered by their order in its front matter.
 *
 * @throws Error that names the id when the bibliography does not hold it
 */
export function numberSources(ids: readonly string[], library: ReadonlyMap<string, Reference>): Source[] {
  return ids.map((id, index) => {
    const reference = library.get(id);
    if (!reference) throw new Error(`Unknown reference "${id}": add it to src/data/references.json`);
    return {
      id,
      number: index + 1,
      // Short, because an article names it dozens of times.
      anchor: `s${index + 1}`,
      text: vancouver(reference),
      links: sourceLinks(reference),
    };
  });
}
