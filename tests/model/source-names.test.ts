import { expect, test } from 'playwright/test';
import { sourceNames } from '../../src/library/source-names.ts';
import { reference } from './claim-cases.ts';

test('a study is known by its first author and year', () => {
  const author = [{ family: 'Moss', given: 'Ann' }, { family: 'Reed', given: 'Bo' }];
  expect(sourceNames([reference('moss2001', { author })]).get('moss2001')).toBe('Moss 2001');
});

test('a source without a year goes without', () => {
  expect(sourceNames([reference('moss', { issued: undefined })]).get('moss')).toBe('Moss');
});

test('an organisation is known by its name and the title', () => {
  const trust = reference('trust', { author: [{ literal: 'Reed Trust' }], title: 'Sore backs' });
  expect(sourceNames([trust]).get('trust')).toBe('Reed Trust: Sore backs');
});

test('a source without an author is known by its title', () => {
  expect(sourceNames([reference('leaflet', { author: undefined, title: 'Sore backs' })]).get('leaflet')).toBe('Sore backs');
});

test('two with one name get a letter each, in the order of their ids', () => {
  const names = sourceNames([reference('moss2001pain'), reference('moss2001back'), reference('moss1999', { issued: { 'date-parts': [[1999]] } })]);
  expect([...names].sort()).toEqual([
    ['moss1999', 'Moss 1999'],
    ['moss2001back', 'Moss 2001a'],
    ['moss2001pain', 'Moss 2001b'],
  ]);
});
