import { expect, test } from 'playwright/test';
import { correctionsAddress } from '../../src/library/corrections.ts';

test('corrections go to the address that package.json names under "bugs"', () => {
  expect(correctionsAddress({ bugs: 'https://example.org/tell' })).toBe('https://example.org/tell');
  expect(correctionsAddress({ bugs: { url: 'https://example.org/tell', email: 'a@example.org' } })).toBe('https://example.org/tell');
  expect(correctionsAddress({ bugs: { email: 'a@example.org' } })).toBe('mailto:a@example.org');
});

test('without one, no address is made up', () => {
  expect(correctionsAddress({})).toBeUndefined();
  expect(correctionsAddress({ bugs: {} })).toBeUndefined();
});
