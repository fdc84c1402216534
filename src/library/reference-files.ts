import Cite from 'citation-js';
import { cslSchema, type Reference } from '../schemas/reference.ts';

/** The forms in which a list of sources can be taken home: ending of the file, and name for readers. */
export const FILE_FORMATS = { json: 'CSL-JSON', bib: 'BibTeX', ris: 'RIS' } as const;
export type FileFormat = keyof typeof FILE_FORMATS;

// Labels of BibTeX entries are our ids as they stand, not ones that the package makes up.
Object.assign(Cite.plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** citation-js breaks RIS lines after 70 characters, in the middle of words; readers take each break for a blank. */
const RIS_BREAK = /\n(?![A-Z][A-Z0-9] {2}- )/g;

/**
 * References as the text of a file for citation managers. Status, stance, finding and topic are
 * ours and stay out of it.
 *
 * @param references in the order of the file
 * @example referenceFile([pinto2008], 'bib') // '@article{pinto2008,\n\tauthor = {…'
 */
export function referenceFile(references: readonly Reference[], format: FileFormat): string {
  const cite = new Cite(references.map((reference) => cslSchema.parse(reference)));
  const write: Readonly<Record<FileFormat, () => string>> = {
    json: () => cite.format('data', { format: 'text' }),
    bib: () => cite.format('bibtex'),
    ris: () => cite.format('ris').replaceAll(RIS_BREAK, ''),
  };
  return `${write[format]().trim()}\n`;
}
