import fc from 'fast-check';
import jStat from 'jstat';
import { expect, test } from 'playwright/test';
import { READING_SHARE_CASES } from '../../src/tools/leg-length/assess-cases.ts';
import { shareOfAdultsAtLeast, shareOfReadingsAtLeast } from '../../src/tools/leg-length/model.ts';
import { NEGATIVE, NOT_FINITE } from './bad-numbers.ts';

for (const { name, input, expected, source } of READING_SHARE_CASES) {
  test(`${name}: a share of ${expected} (${source})`, () => {
    expect(Math.abs(shareOfReadingsAtLeast(input.readingMm, input.errorSdMm) - expected)).toBeLessThanOrEqual(0.01);
  });
}

/** The same share by plain summing of jstat's curves in steps of 0.05 mm, over either leg. */
function oracle(readingMm: number, errorSdMm: number): number {
  // Gamma law with the mean 5.2 mm and the spread 4.1 mm of knutson2005a.
  const below = (mm: number) => jStat.gamma.cdf(mm, (5.2 / 4.1) ** 2, 4.1 ** 2 / 5.2);
  const step = 0.05;
  let sum = 0;
  for (let from = 0; from < 80; from += step) {
    const reads = (mm: number) => 1 - jStat.normal.cdf(readingMm, mm, errorSdMm);
    const real = from + step / 2;
    sum += (below(from + step) - below(from)) * (reads(real) + reads(-real));
  }
  return sum;
}

for (const errorSdMm of [5, 6.3, 8, 10, 30]) {
  test(`with an error of ${errorSdMm} mm the share is within 0.001 of a fine sum over the curve`, () => {
    for (const readingMm of [0, 3, 9, 15, 20, 40, 100]) {
      const share = shareOfReadingsAtLeast(readingMm, errorSdMm);
      expect(Math.abs(share - oracle(readingMm, errorSdMm)), `${readingMm} mm`).toBeLessThan(0.001);
    }
  });
}

test('every reading is at least 0', () => {
  for (const errorSdMm of [0.1, 5, 10, 50]) expect(shareOfReadingsAtLeast(0, errorSdMm)).toBeCloseTo(1, 6);
});

test('with hardly any error, readings are spread like legs', () => {
  for (const mm of [2, 5, 10, 20]) expect(shareOfReadingsAtLeast(mm, 0.01)).toBeCloseTo(shareOfAdultsAtLeast(mm), 6);
});

const reading = fc.double({ min: 0, max: 100, noNaN: true });
const error = fc.double({ min: 1, max: 60, noNaN: true });

test('the share stays within 0 to 1 and falls as the reading grows', () => {
  fc.assert(
    fc.property(reading, reading, error, (a, b, errorSdMm) => {
      const more = shareOfReadingsAtLeast(Math.max(a, b), errorSdMm);
      const less = shareOfReadingsAtLeast(Math.min(a, b), errorSdMm);
      expect(more).toBeGreaterThanOrEqual(0);
      expect(less).toBeLessThanOrEqual(1);
      expect(more).toBeLessThanOrEqual(less + 1e-6);
    }),
  );
});

test('error makes large readings commoner than large differences', () => {
  for (const mm of [5, 10, 15, 20, 40]) expect(shareOfReadingsAtLeast(mm, 10)).toBeGreaterThan(shareOfAdultsAtLeast(mm));
});

for (const wrong of [...NOT_FINITE, ...NEGATIVE]) {
  test(`a reading or an error of ${wrong} is refused`, () => {
    expect(() => shareOfReadingsAtLeast(wrong, 10)).toThrow(RangeError);
    expect(() => shareOfReadingsAtLeast(10, wrong)).toThrow(RangeError);
  });
}

test('an error of 0 is refused', () => {
  expect(() => shareOfReadingsAtLeast(10, 0)).toThrow(RangeError);
});
