import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { WIDTH_CASES } from '../../src/tools/leg-length/cases.ts';
import { hipWidthFromLegLength } from '../../src/tools/leg-length/model.ts';
import { NEGATIVE, NOT_FINITE } from './bad-numbers.ts';

for (const { name, input, expected, source } of WIDTH_CASES) {
  test(`${name}: the hip joints stand ${expected} mm apart (${source})`, () => {
    expect(Math.round(hipWidthFromLegLength(input))).toBe(expected);
  });
}

test('every 100 mm of leg widen the hips by 17.2 mm (hara2016: twice 0.086)', () => {
  expect(hipWidthFromLegLength(900) - hipWidthFromLegLength(800)).toBeCloseTo(17.2, 10);
});

for (const legLengthMm of [...NOT_FINITE, ...NEGATIVE, 0]) {
  test(`a leg of ${legLengthMm} is refused`, () => {
    expect(() => hipWidthFromLegLength(legLengthMm)).toThrow(RangeError);
  });
}

test('a longer leg never has narrower hips, and the width is never NaN', () => {
  const length = fc.double({ min: 0.001, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(length, length, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(hipWidthFromLegLength(high)).toBeGreaterThanOrEqual(hipWidthFromLegLength(low));
    }),
  );
});
