import { expect, test } from 'playwright/test';
import { claimFaults, type LedgerSource } from '../../src/library/claim-faults.ts';
import { article, claim, ledgerInOrder, reference } from './claim-cases.ts';

const faults = (given: Partial<LedgerSource>) => claimFaults({ ...ledgerInOrder, ...given });

test('a ledger in order has no fault', () => {
  expect(faults({})).toEqual([]);
});

test('a claim without a source is told by its id', () => {
  expect(faults({ claims: [claim({ for: [], against: [] })] })).toEqual(['Claim "C9" names no source: add one to its "for" or "against".']);
});

test('a source on one side is enough', () => {
  expect(faults({ claims: [claim({ for: [] })] })).toEqual([]);
});

test('a source that is not in the bibliography of confirmed ones is told with the claim', () => {
  expect(faults({ claims: [claim({ against: ['nobody1999'] })] })).toEqual([
    'Claim "C9" cites "nobody1999", which src/data/references.json does not hold as confirmed.',
  ]);
});

test('what is only commonly said is no evidence', () => {
  const references = new Map([...ledgerInOrder.references, ['moss2001', reference('moss2001', { stance: 'commonly-said' })]]);
  expect(faults({ references })).toEqual(['Claim "C9" cites "moss2001", which shows what is commonly said and proves nothing.']);
});

test('a source stands on one side only', () => {
  expect(faults({ claims: [claim({ against: ['moss2001'] })] })).toEqual(['Claim "C9" cites "moss2001" twice.']);
});

test('a claim that no page makes is told', () => {
  expect(faults({ claims: [claim(), claim({ id: 'lonely' })] })).toEqual([
    'Claim "lonely" is used on no page: mark its words with <Claim id="lonely">.',
  ]);
});

test('an id that stands twice is told once', () => {
  expect(faults({ claims: [claim(), claim(), claim()] })).toEqual(['Claim "C9" stands twice in src/data/claims: keep one.']);
});

test('an article that makes no claim is told by its address; another page need not make any', () => {
  const silent = { ...article, path: '/treatment/shoes/', body: 'Shoes.' };
  expect(faults({ pages: [article, silent] })).toEqual([
    'The article /treatment/shoes/ makes no claim: mark its words with <Claim id="…">.',
  ]);
  expect(faults({ pages: [article, { ...silent, isArticle: false }] })).toEqual([]);
});

test('a mark with an unknown id is told with its page', () => {
  const pages = [article, { ...article, path: '/about/', body: '<Claim id="C99">it</Claim>' }];
  expect(faults({ pages })).toEqual(['<Claim id="C99"> on /about/ is not in src/data/claims.']);
});

test('a claim is marked once on a page', () => {
  const pages = [{ ...article, body: `${article.body} ${article.body}` }];
  expect(faults({ pages })).toEqual(['Claim "C9" is marked twice on /foot-alignment/legs/: mark it once.']);
});

test('the next check comes after the last', () => {
  const day = new Date('2026-11-23');
  expect(faults({ claims: [claim({ checked: day, checkAgain: day })] })).toEqual([
    'Claim "C9" must be checked again after the day on which it was checked.',
  ]);
});
