import { z } from 'astro/zod';
import { REFERENCE_TOPICS, type ReferenceTopic } from './topics.ts';

const name = z.union([
  z.object({ literal: z.string() }),
  z.object({ family: z.string(), given: z.string().optional() }).loose(),
]);
const topics = Object.keys(REFERENCE_TOPICS) as [ReferenceTopic, ...ReferenceTopic[]];

/** What the citation formatter reads: a CSL-JSON item. */
export const cslSchema = z.object({
  id: z.string(),
  type: z.string(),
  title: z.string(),
  author: z.array(name).optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  issued: z.object({ 'date-parts': z.array(z.array(z.number())) }).optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  URL: z.url().optional(),
  DOI: z.string().optional(),
  PMID: z.string().optional(),
  PMCID: z.string().optional(),
});

/** An entry of `src/data/references.json`: the item, and four keys of ours. */
export const referenceSchema = cslSchema.extend({
  /** Title, authors, journal and year were seen on a public page. Others may not be cited. */
  status: z.literal('confirmed'),
  /** What the source says of the popular story. */
  stance: z.enum(['supports', 'against', 'mixed', 'method', 'guidance', 'commonly-said']),
  /** What was found, in our own words. */
  finding: z.string(),
  /** The list under `/evidence/references/` on which it stands. */
  topic: z.enum(topics),
});

export type CslItem = z.infer<typeof cslSchema>;
export type Reference = z.infer<typeof referenceSchema>;
