import { z } from 'astro/zod';
import { claimSchema } from './claim.ts';

/** A claim as `/evidence/claims.json` tells it: the entry, and where it stands on the site. */
const publishedClaimSchema = claimSchema.extend({
  checked: z.iso.date().describe('Day on which the claim was last held against its sources.'),
  checkAgain: z.iso.date().describe('Day by which that must happen again.'),
  address: z.url().describe('The full row in the ledger.'),
  told: z.array(z.url()).min(1).describe('Where on the site the claim is made.'),
});

/** The ledger as a file for machines. */
export const publishedLedgerSchema = z
  .object({
    $schema: z.url().describe('Where this schema is published.'),
    licence: z.url().describe('Terms under which the words may be used.'),
    claims: z.array(publishedClaimSchema),
    sources: z.record(z.string(), z.url()).describe('Id of each source that a claim names, with its full entry on the site.'),
  })
  .strict()
  .describe('Every checkable claim that Sole to Spine makes, with direction, certainty, size and sources.');

export type PublishedLedger = z.infer<typeof publishedLedgerSchema>;
