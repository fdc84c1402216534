import { expect, test } from 'playwright/test';
import { certaintyWord, directionWord, filterGroups, sourceCount } from '../../src/library/claim-words.ts';
import { ledgerRows } from '../../src/library/claims.ts';
import { CERTAINTIES, DIRECTIONS } from '../../src/schemas/claim.ts';
import { article, claim, ledgerInOrder } from './claim-cases.ts';

test('directions and certainties are read as words', () => {
  expect(DIRECTIONS.map(directionWord)).toEqual(['supports', 'mixed', 'against', 'not shown']);
  expect(CERTAINTIES.map(certaintyWord)).toEqual(['high certainty', 'moderate certainty', 'low certainty', 'very low certainty']);
});

test('the sources are counted on each side', () => {
  const source = { id: 'moss2001', name: 'Moss 2001', href: '/' };
  expect(sourceCount({ for: [source], against: [] })).toBe('1 source for, 0 against');
  expect(sourceCount({ for: [source, source], against: [source] })).toBe('2 sources for, 1 against');
  expect(sourceCount({ for: [], against: [source] })).toBe('0 sources for, 1 against');
});

test('the filter offers each answer that some claim has, and says how many have it', () => {
  const claims = [claim(), claim({ id: 'gap', direction: 'against' }), claim({ id: 'C1', topic: 'kinetic-chain' })];
  const body = claims.map(({ id }) => `<Claim id="${id}">it</Claim>`).join(' ');
  const rows = ledgerRows({ ...ledgerInOrder, claims, pages: [{ ...article, body }] }, { base: '/', today: new Date('2026-11-23') });
  expect(filterGroups(rows).map(({ key, choices }) => [key, choices.map(({ name, count }) => `${name} ${count}`)])).toEqual([
    ['topic', ['Kinetic chain 1', 'Leg length 2']],
    ['direction', ['mixed 2', 'against 1']],
    ['certainty', ['low 3']],
  ]);
});
