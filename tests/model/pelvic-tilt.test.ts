import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { TILT_CASES, WORKED_EXAMPLE } from '../../src/tools/leg-length/cases.ts';
import { DEFAULT_HIP_WIDTH_MM, pelvicTilt } from '../../src/tools/leg-length/model.ts';
import { NEGATIVE, NOT_FINITE } from './bad-numbers.ts';

for (const { name, input, expected, source } of TILT_CASES) {
  test(`${name}: the pelvis tilts ${expected}° (${source})`, () => {
    expect(pelvicTilt(input)).toBeCloseTo(expected, 2);
  });
}

test('the worked example stands over the usual hips', () => {
  expect(WORKED_EXAMPLE.input.hipWidthMm).toBe(DEFAULT_HIP_WIDTH_MM);
});

test('half the width as difference tilts the pelvis by 30°, because the sine of 30° is a half', () => {
  expect(pelvicTilt({ differenceMm: 85, hipWidthMm: 170 })).toBeCloseTo(30, 12);
});

for (const differenceMm of [...NOT_FINITE, ...NEGATIVE, 170, 170.001]) {
  test(`a difference of ${differenceMm} over 170 mm is refused`, () => {
    expect(() => pelvicTilt({ differenceMm, hipWidthMm: 170 })).toThrow(RangeError);
  });
}

for (const hipWidthMm of [...NOT_FINITE, ...NEGATIVE, 0]) {
  test(`a width of ${hipWidthMm} is refused`, () => {
    expect(() => pelvicTilt({ differenceMm: 0, hipWidthMm })).toThrow(RangeError);
  });
}

const width = fc.double({ min: 1, max: 1000, noNaN: true });
const share = fc.double({ min: 0, max: 0.999, noNaN: true });

test('the tilt is a number of degrees from 0 up to 90, never NaN', () => {
  fc.assert(
    fc.property(width, share, (hipWidthMm, part) => {
      const tilt = pelvicTilt({ differenceMm: hipWidthMm * part, hipWidthMm });
      expect(tilt).toBeGreaterThanOrEqual(0);
      expect(tilt).toBeLessThan(90);
    }),
  );
});

test('the tilt grows with the difference', () => {
  fc.assert(
    fc.property(width, share, share, (hipWidthMm, a, b) => {
      fc.pre(Math.abs(a - b) > 1e-9);
      const tilt = (part: number) => pelvicTilt({ differenceMm: hipWidthMm * part, hipWidthMm });
      expect(tilt(Math.max(a, b))).toBeGreaterThan(tilt(Math.min(a, b)));
    }),
  );
});

test('the tilt falls as the hips get wider', () => {
  fc.assert(
    fc.property(width, fc.double({ min: 1.001, max: 5, noNaN: true }), fc.double({ min: 0.001, max: 0.999, noNaN: true }), (narrow, times, part) => {
      const tilt = (hipWidthMm: number) => pelvicTilt({ differenceMm: narrow * part, hipWidthMm });
      expect(tilt(narrow * times)).toBeLessThan(tilt(narrow));
    }),
  );
});
