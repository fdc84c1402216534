import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { oneLine } from '../../src/tools/shared/one-line.ts';

test('lines, tabs, control and direction characters become single spaces', () => {
  expect(oneLine(' a\n\u0000b\u202Ec\td ')).toBe('a b c d');
});

test('half a character becomes the sign for a broken one', () => {
  expect(oneLine('a\uD800')).toBe('a\uFFFD');
});

test('joiners stay: an emoji of several, a Persian word, a Hindi word', () => {
  for (const word of ['👩‍🦯', 'می‌خواهم', 'क्‍ष']) expect(oneLine(word)).toBe(word);
});

test('what cannot be seen at all is nothing', () => {
  for (const text of ['', ' \n ', '\u200D', '\u202E \u2066']) expect(oneLine(text)).toBe('');
});

test('characters beyond the most that are kept are cut off, never through the middle of one', () => {
  expect(oneLine('abc', 2)).toBe('ab');
  expect(oneLine('🦶🦶🦶', 2)).toBe('🦶🦶');
  expect(oneLine('a bc', 2)).toBe('a');
});

test('whatever comes in, it is well formed, on one line, short enough, and clean again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 90 }), (text) => {
      const line = oneLine(text, 60);
      expect(line.isWellFormed()).toBe(true);
      expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]|^\s|\s$|\s\s/u);
      expect([...line].length).toBeLessThanOrEqual(60);
      expect(oneLine(line, 60)).toBe(line);
    }),
  );
});
