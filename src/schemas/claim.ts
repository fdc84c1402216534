import { z } from 'astro/zod';

/** Which way the best evidence points. Separate from how sure that is. */
export const DIRECTIONS = ['supports', 'mixed', 'against', 'not-shown'] as const;
export type Direction = (typeof DIRECTIONS)[number];
/** How sure the evidence is, in the words of GRADE. */
export const CERTAINTIES = ['high', 'moderate', 'low', 'very-low'] as const;
export type Certainty = (typeof CERTAINTIES)[number];
/** The lists under `/evidence/claims/`, one page each. */
export const CLAIM_TOPICS = {
  'kinetic-chain': 'Kinetic chain',
  'foot-shape': 'Flat feet and high arches',
  'leg-length': 'Leg length',
  'shoes-and-insoles': 'Shoes and insoles',
  'exercise-and-care': 'Exercise and care',
} as const;
export type ClaimTopic = keyof typeof CLAIM_TOPICS;

const text = (shortest: number, what: string) => z.string().min(shortest).describe(what);

/** A checkable claim that the site makes or tells. The descriptions go into the published JSON Schema, too. */
export const claimSchema = z.object({
  id: z
    .string()
    .regex(/^(C\d{1,2}|[a-z][a-z0-9-]+)$/)
    .describe('Anchor on the ledger page: "C4" for the fourteen of the popular story, else words joined by hyphens.'),
  sentence: text(20, 'The claim in one plain sentence, as people tell it.'),
  topic: z.enum(Object.keys(CLAIM_TOPICS) as [ClaimTopic]).describe('The list on which the claim stands.'),
  direction: z.enum(DIRECTIONS).describe('Which way the best evidence points.'),
  certainty: z.enum(CERTAINTIES).describe('How sure the evidence is, in the words of GRADE; says nothing of the size.'),
  why: text(10, 'One sentence: why this certainty.'),
  size: text(5, 'How large the effect is, in plain numbers; or that it is not known.'),
  studied: text(5, 'Who was studied: how many, in what design.'),
  for: z.array(z.string()).describe('Ids of the sources that support the sentence.'),
  against: z.array(z.string()).describe('Ids of the sources that speak against it.'),
  mindChanger: text(10, 'What would change our mind.'),
  checked: z.coerce.date().describe('Day on which the claim was last held against its sources.'),
  checkAgain: z.coerce.date().describe('Day by which that must happen again.'),
}).strict();

export type Claim = z.infer<typeof claimSchema>;

/** What a file of `src/data/claims` holds. */
export const claimFileSchema = z.array(claimSchema);
