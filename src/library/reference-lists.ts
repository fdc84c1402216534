import type { Reference } from '../schemas/reference.ts';
import { REFERENCE_TOPICS, type ReferenceTopic } from '../schemas/topics.ts';
import { sourceLinks, vancouver, type SourceLink } from './citations.ts';
import { FILE_FORMATS, referenceFile, type FileFormat } from './reference-files.ts';
import type { NamedLink } from './paths.ts';
import { usesOf, type CitingPlace } from './uses.ts';

/** An entry as its list shows it. */
export interface ListedReference {
  readonly id: string;
  readonly text: string;
  readonly links: readonly SourceLink[];
  readonly finding: string;
  /** Cited to show what is said, not as evidence. */
  readonly isCommonlySaid: boolean;
  /** Where the site cites it. */
  readonly uses: readonly NamedLink[];
}

/** A list as a file for citation managers. */
export interface ListFile {
  readonly name: string;
  readonly format: FileFormat;
  /** From the site's root. @example '/evidence/references/leg-length.bib' */
  readonly path: string;
}

/** A list under `/evidence/references/`: one subject, by first author. */
export interface ReferenceList {
  readonly topic: ReferenceTopic;
  readonly name: string;
  readonly path: string;
  readonly files: readonly ListFile[];
  readonly references: readonly ListedReference[];
}

const FORMATS = Object.keys(FILE_FORMATS) as FileFormat[];

function listed(reference: Reference, uses: readonly NamedLink[] = []): ListedReference {
  const { id, finding, stance } = reference;
  const isCommonlySaid = stance === 'commonly-said';
  return { id, finding, isCommonlySaid, uses, text: vancouver(reference), links: sourceLinks(reference) };
}

/** The entries of a subject, in the order of their ids. */
function referencesOn(topic: ReferenceTopic, references: Iterable<Reference>): Reference[] {
  return [...references].filter((reference) => reference.topic === topic).sort((a, b) => a.id.localeCompare(b.id));
}

/**
 * Splits a bibliography by subject; a subject without an entry has no list.
 *
 * @param places what cites the entries: pages, claims; each entry shows those that name it
 */
export function referenceLists(references: Iterable<Reference>, places: readonly CitingPlace[] = []): ReferenceList[] {
  const all = [...references];
  const uses = usesOf(places);
  const topics = Object.keys(REFERENCE_TOPICS) as ReferenceTopic[];
  return topics
    .map((topic) => ({
      topic,
      name: REFERENCE_TOPICS[topic],
      path: `/evidence/references/${topic}/`,
      files: FORMATS.map((format) => ({
        name: FILE_FORMATS[format],
        format,
        path: `/evidence/references/${topic}.${format}`,
      })),
      references: referencesOn(topic, all).map((reference) => listed(reference, uses.get(reference.id))),
    }))
    .filter((list) => list.references.length > 0);
}

/** Each list as a file, for a route: `params` name its place beside the list, `props` hold its text. */
export function listFiles(references: Iterable<Reference>, format: FileFormat) {
  const all = [...references];
  return referenceLists(all).map(({ topic }) => ({
    params: { list: topic },
    props: { text: referenceFile(referencesOn(topic, all), format) },
  }));
}
