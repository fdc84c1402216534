import type { Reference } from '../schemas/reference.ts';
import { REFERENCE_TOPICS, type ReferenceTopic } from '../schemas/topics.ts';
import { sourceLinks, vancouver, type SourceLink } from './citations.ts';

/** An entry as its list shows it. */
export interface ListedReference {
  readonly id: string;
  readonly text: string;
  readonly links: readonly SourceLink[];
  readonly finding: string;
  /** Cited to show what is said, not as evidence. */
  readonly isCommonlySaid: boolean;
}

/** A list under `/evidence/references/`: one subject, by first author. */
export interface ReferenceList {
  readonly topic: ReferenceTopic;
  readonly name: string;
  readonly path: string;
  readonly references: readonly ListedReference[];
}

function listed(reference: Reference): ListedReference {
  const { id, finding, stance } = reference;
  const isCommonlySaid = stance === 'commonly-said';
  return { id, finding, isCommonlySaid, text: vancouver(reference), links: sourceLinks(reference) };
}

/** Splits a bibliography by subject; a subject without an entry has no list. */
export function referenceLists(references: Iterable<Reference>): ReferenceList[] {
  const all = [...references].sort((a, b) => a.id.localeCompare(b.id));
  const topics = Object.keys(REFERENCE_TOPICS) as ReferenceTopic[];
  return topics
    .map((topic) => ({
      topic,
      name: REFERENCE_TOPICS[topic],
      path: `/evidence/references/${topic}/`,
      references: all.filter((reference) => reference.topic === topic).map(listed),
    }))
    .filter((list) => list.references.length > 0);
}
