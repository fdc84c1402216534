import { expect, test } from 'playwright/test';
import { usesOf } from '../../src/library/uses.ts';

const feet = { name: 'Feet', href: '/feet/', references: ['hill2008', 'pinto2008'] };
const claim = { name: 'C4', href: '/evidence/claims/kinetic-chain/#C4', references: ['pinto2008', 'pinto2008'] };
const uses = usesOf([feet, claim, { name: 'About', href: '/about/', references: [] }]);

test('a source names every place that cites it, in the order of the places', () => {
  expect(uses.get('pinto2008')).toEqual([
    { name: 'Feet', href: '/feet/' },
    { name: 'C4', href: '/evidence/claims/kinetic-chain/#C4' },
  ]);
});

test('a place that names a source twice is one use of it', () => {
  expect(uses.get('pinto2008')?.filter(({ name }) => name === 'C4')).toHaveLength(1);
});

test('a source that nobody cites has no uses', () => {
  expect(uses.has('nobody1999')).toBe(false);
  expect([...uses.keys()].sort()).toEqual(['hill2008', 'pinto2008']);
});
