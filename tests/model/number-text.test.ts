import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { parseNumber, type NumberFault } from '../../src/tools/shared/number-text.ts';

const READ: readonly (readonly [text: string, value: number])[] = [
  ['10', 10],
  ['0', 0],
  ['7.5', 7.5],
  ['7,5', 7.5],
  ['.5', 0.5],
  [',5', 0.5],
  ['7.', 7],
  ['+3', 3],
  ['007', 7],
  ['  12\t', 12],
  ['-0', 0],
];
for (const [text, value] of READ) {
  test(`"${text}" is ${value}`, () => {
    const read = parseNumber(text);
    expect(read).toEqual({ ok: true, value });
  });
}

const REFUSED: Readonly<Record<NumberFault, readonly string[]>> = {
  missing: ['', '   ', '\n'],
  'not-a-number': ['ten', '1e309', '1e3', '1 000', '1,000.5', '1.2.3', '１０', '٣', '10mm', '0x10', 'NaN', 'Infinity', '+', '.', '--1', '1234567890'],
  negative: ['-1', '−1', '-0.5', '-,5'],
};
for (const [fault, texts] of Object.entries(REFUSED)) {
  for (const text of texts) {
    test(`${JSON.stringify(text)} is refused: ${fault}`, () => {
      expect(parseNumber(text)).toEqual({ ok: false, fault });
    });
  }
}

test('whatever is typed, the result is a finite number of 0 or more, or a fault', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.double().map(String)), (text) => {
      const read = parseNumber(text);
      if (read.ok) expect(read.value).toBeGreaterThanOrEqual(0);
      if (read.ok) expect(Number.isFinite(read.value)).toBe(true);
    }),
  );
});
