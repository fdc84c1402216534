import { expect, test } from 'playwright/test';
import { ledgerLists, ledgerRows } from '../../src/library/claims.ts';
import { article, claim, ledgerInOrder } from './claim-cases.ts';

const setting = { base: '/spine', today: new Date('2026-11-23') };
const marks = (ids: readonly string[]) => ids.map((id) => `<Claim id="${id}">it</Claim>`).join(' ');
const rowsOf = (claims: readonly ReturnType<typeof claim>[]) =>
  ledgerRows({ ...ledgerInOrder, claims, pages: [{ ...article, body: marks(claims.map(({ id }) => id)) }] }, setting);

test('a row knows its place, its sources by short name and the pages that make it, with final addresses', () => {
  expect(ledgerRows(ledgerInOrder, setting)).toEqual([
    {
      ...claim(),
      for: [{ id: 'moss2001', name: 'Moss 2001', href: '/spine/evidence/references/leg-length/#moss2001' }],
      against: [{ id: 'reed2002', name: 'Reed Trust: On reed2002', href: '/spine/evidence/references/back-pain/#reed2002' }],
      checked: { iso: '2026-11-23', long: '23 November 2026' },
      checkAgain: { iso: '2027-11-23', long: '23 November 2027' },
      overdue: false,
      path: '/evidence/claims/leg-length/#C9',
      href: '/spine/evidence/claims/leg-length/#C9',
      told: [{ name: 'Uneven legs', href: '/spine/foot-alignment/legs/#C9' }],
    },
  ]);
});

test('rows go by topic; in each the popular story comes first, counted as people count', () => {
  const claims = [
    claim({ id: 'toe-curls', topic: 'exercise-and-care' }),
    claim({ id: 'arch-height' }),
    claim({ id: 'C10' }),
    claim({ id: 'C9' }),
    claim({ id: 'C1', topic: 'kinetic-chain' }),
  ];
  expect(rowsOf(claims).map(({ id }) => id)).toEqual(['C1', 'C9', 'C10', 'arch-height', 'toe-curls']);
});

test('each topic that has a claim has a list', () => {
  const lists = ledgerLists(rowsOf([claim({ id: 'C1', topic: 'kinetic-chain' }), claim(), claim({ id: 'gap' })]));
  expect(lists.map(({ name, path, rows }) => [name, path, rows.map(({ id }) => id)])).toEqual([
    ['Kinetic chain', '/evidence/claims/kinetic-chain/', ['C1']],
    ['Leg length', '/evidence/claims/leg-length/', ['C9', 'gap']],
  ]);
});

test('a row is overdue from the day after its "check again by"', () => {
  const overdueOn = (day: string) => ledgerRows(ledgerInOrder, { ...setting, today: new Date(day) }).map(({ overdue }) => overdue);
  expect([overdueOn('2027-11-23'), overdueOn('2027-11-24')]).toEqual([[false], [true]]);
});

test('every fault of the ledger stands in the one error that stops the build', () => {
  const broken = { ...ledgerInOrder, claims: [claim({ for: [], against: [] }), claim({ id: 'lonely' })] };
  expect(() => ledgerRows(broken, setting)).toThrow(/not in order:\nClaim "C9" names no source.*\nClaim "lonely" is used on no page/);
});

test('an empty ledger with no article is in order', () => {
  expect(ledgerRows({ claims: [], references: new Map(), pages: [] }, setting)).toEqual([]);
});
