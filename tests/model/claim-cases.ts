import type { LedgerSource, WrittenPage } from '../../src/library/claim-faults.ts';
import { claimSchema, type Claim } from '../../src/schemas/claim.ts';
import { referenceSchema, type Reference } from '../../src/schemas/reference.ts';

/** A claim in order; what a test is about is given. */
export const claim = (given: Partial<Claim> = {}): Claim =>
  claimSchema.parse({
    id: 'C9',
    sentence: 'Even a small difference in leg length brings pain.',
    topic: 'leg-length',
    direction: 'mixed',
    certainty: 'low',
    why: 'Studies are small and disagree.',
    size: 'Not known.',
    studied: '148 workers, at one moment.',
    for: ['moss2001'],
    against: ['reed2002'],
    mindChanger: 'A study that follows legs forward to backs.',
    checked: '2026-11-23',
    checkAgain: '2027-11-23',
    ...given,
  });

/** A confirmed reference; what a test is about is given. */
export const reference = (id: string, given: Partial<Reference> = {}): Reference =>
  referenceSchema.parse({
    id,
    type: 'article-journal',
    title: `On ${id}`,
    author: [{ family: 'Moss', given: 'Ann' }],
    issued: { 'date-parts': [[2001]] },
    status: 'confirmed',
    stance: 'mixed',
    finding: 'Nothing.',
    topic: 'leg-length',
    ...given,
  });

/** An article that marks the claim above. */
export const article: WrittenPage = {
  path: '/foot-alignment/legs/',
  title: 'Uneven legs',
  body: 'Some say <Claim id="C9">legs that differ hurt</Claim>.',
  isArticle: true,
};

/** A ledger in order: one claim, its sources, the article that makes it. */
export const ledgerInOrder: LedgerSource = {
  claims: [claim()],
  references: new Map([
    ['moss2001', reference('moss2001')],
    ['reed2002', reference('reed2002', { author: [{ literal: 'Reed Trust' }], topic: 'back-pain' })],
  ]),
  pages: [article],
};
