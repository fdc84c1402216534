import { expect, test } from 'playwright/test';
import { ERROR_SD_CASES } from '../../src/tools/leg-length/assess-cases.ts';
import type { LegLengthInput, MeasuredBy } from '../../src/tools/leg-length/input.ts';
import { errorSd, widthErrorSd } from '../../src/tools/leg-length/measuring-error.ts';

const known = { method: 'known', differenceMm: 10, shorter: 'left' } as const;
const tape = (leftMm: readonly number[], rightMm: readonly number[]): LegLengthInput => ({ method: 'tape', leftMm, rightMm });

for (const { name, input, expected, source } of ERROR_SD_CASES) {
  test(`${name}: an error of ${expected} mm (${source})`, () => {
    expect(errorSd(input)).toBeCloseTo(expected, 1);
  });
}

test('blocks: 8 mm; known by image: 5 mm, by hand or not sure: 10 mm (our working values)', () => {
  const by = (measuredBy: MeasuredBy) => errorSd({ ...known, measuredBy });
  expect(errorSd({ method: 'blocks', heightMm: 10, shorter: 'left' })).toBe(8);
  expect([by('image'), by('hand'), by('unknown')]).toEqual([5, 10, 10]);
});

test('a known difference of which nobody says how it was measured counts as not sure', () => {
  expect(errorSd(known)).toBe(10);
});

test('a name that is no way to measure counts as not sure', () => {
  for (const name of ['', 'Image', 'toString', 'constructor', '__proto__', null, 0, {}, Object.create(null)] as unknown[]) {
    expect(errorSd({ ...known, measuredBy: name as MeasuredBy })).toBe(10);
  }
});

test('readings that differ by less than usual change nothing: a reading is never better than 6.1 mm', () => {
  expect(errorSd(tape([900, 902], [890, 891]))).toBe(errorSd(tape([901, 901], [890, 890])));
});

test('readings that differ by more than usual widen the error', () => {
  // By hand: s² = (2 × 15² + 2 × 5²) / 2 = 250, so 25 + 250 × (1/2 + 1/2) = 275.
  expect(errorSd(tape([885, 915], [895, 905]))).toBeCloseTo(Math.sqrt(275), 10);
});

test('each leg counts its own readings', () => {
  // By hand: 25 + 37.5 × (1/1 + 1/3) = 75.
  expect(errorSd(tape([900], [890, 890, 890]))).toBeCloseTo(Math.sqrt(75), 10);
  // By hand: s² = 2 × 10² / 1 = 200, so 25 + 200 × (1/2 + 1/1) = 325.
  expect(errorSd(tape([890, 910], [900]))).toBeCloseTo(Math.sqrt(325), 10);
});

test('hip-joint spacing: 10 mm by default, 8 mm from leg length, 5 mm typed; typed wins', () => {
  const errors = [{}, { legLengthMm: 900 }, { hipWidthMm: 170 }, { hipWidthMm: 170, legLengthMm: 900 }].map(widthErrorSd);
  expect(errors).toEqual([10, 8, 5, 5]);
});
