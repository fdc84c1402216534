import fc from 'fast-check';
import { readName, type SavedItem } from '../../../src/tools/shared/store/saved-item.ts';
import { SAVED_LIMITS } from '../../../src/tools/shared/vocabulary.ts';

/** A saved item in order, but for what is given. */
export const savedItem = (given: Partial<SavedItem> = {}): SavedItem => ({
  id: 'a1',
  tool: 'shoe-wear',
  name: 'Walking shoes',
  saved: '2026-11-23T09:30:00.000Z',
  fragment: 'left=heel-outer:2&right=heel-outer:2',
  ...given,
});

const letters = (pattern: string) => fc.constantFrom(...pattern);
const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: SAVED_LIMITS.name }).map((text) => {
  const read = readName(text);
  return read.ok ? read.name : 'Shoes';
});

/** Every item that can be saved. */
export const savedItems: fc.Arbitrary<SavedItem> = fc.record({
  id: fc.string({ unit: letters('abcdef0123456789-'), minLength: 1, maxLength: 64 }),
  tool: fc.constantFrom('shoe-wear', 'leg-length', 'not-yet-known'),
  name: names,
  saved: fc
    .date({ min: new Date('2020-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  fragment: fc.string({ unit: letters('abc=&:,.%20"\\<'), minLength: 1, maxLength: SAVED_LIMITS.fragment }),
});
