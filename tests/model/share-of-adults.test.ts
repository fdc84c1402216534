import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { SHARE_CASES } from '../../src/tools/leg-length/cases.ts';
import { shareOfAdultsAtLeast } from '../../src/tools/leg-length/model.ts';
import { NEGATIVE, NOT_FINITE } from './bad-numbers.ts';

for (const { name, input, expected, source } of SHARE_CASES) {
  test(`${name}: a share of ${expected} (${source})`, () => {
    expect(shareOfAdultsAtLeast(input)).toBeCloseTo(expected, 4);
  });
}

test('the curve has the mean and the spread of knutson2005a: 5.2 mm and 4.1 mm', () => {
  // The area below the share is the mean; twice the area below difference × share is the mean square.
  const step = 0.01;
  let mean = 0;
  let meanSquare = 0;
  for (let mm = step / 2; mm < 150; mm += step) {
    mean += shareOfAdultsAtLeast(mm) * step;
    meanSquare += 2 * mm * shareOfAdultsAtLeast(mm) * step;
  }
  expect(mean).toBeCloseTo(5.2, 3);
  expect(Math.sqrt(meanSquare - mean ** 2)).toBeCloseTo(4.1, 3);
});

test('everyone has at least no difference', () => {
  expect(shareOfAdultsAtLeast(0)).toBe(1);
});

for (const differenceMm of [...NOT_FINITE, ...NEGATIVE]) {
  test(`a difference of ${differenceMm} is refused`, () => {
    expect(() => shareOfAdultsAtLeast(differenceMm)).toThrow(RangeError);
  });
}

test('the share falls as the difference grows, within 0 to 1, never NaN', () => {
  const mm = fc.double({ min: 0, max: 1000, noNaN: true });
  fc.assert(
    fc.property(mm, mm, (a, b) => {
      const more = shareOfAdultsAtLeast(Math.max(a, b));
      const less = shareOfAdultsAtLeast(Math.min(a, b));
      expect(more).toBeGreaterThanOrEqual(0);
      expect(more).toBeLessThanOrEqual(less + 1e-12);
      expect(less).toBeLessThanOrEqual(1);
    }),
  );
});
