import fc from 'fast-check';
import jStat from 'jstat';
import { expect, test } from 'playwright/test';
import { normalBelow } from '../../src/tools/leg-length/normal.ts';

// jstat is the oracle: another author's normal distribution.
const oracle = (z: number) => jStat.normal.cdf(z, 0, 1);
const anyZ = fc.double({ min: -40, max: 40, noNaN: true });

test('the normal distribution agrees with jstat to 6 decimals', () => {
  for (let z = -6; z <= 6; z += 0.01) expect(Math.abs(normalBelow(z) - oracle(z)), `z = ${z}`).toBeLessThan(2e-7);
  fc.assert(
    fc.property(anyZ, (z) => {
      expect(Math.abs(normalBelow(z) - oracle(z))).toBeLessThan(2e-7);
    }),
  );
});

test('19 of 20 values lie within 1.96 standard deviations: the 95 % of the interval', () => {
  expect(normalBelow(1.96) - normalBelow(-1.96)).toBeCloseTo(0.95, 4);
});

test('exactly half of the values lie below the mean', () => {
  expect([normalBelow(0), normalBelow(-0)]).toEqual([0.5, 0.5]);
});

test('nothing lies below minus infinity, everything below infinity', () => {
  expect([normalBelow(-Infinity), normalBelow(Infinity)]).toEqual([0, 1]);
});

test('what lies below z and what lies below -z make one whole', () => {
  fc.assert(
    fc.property(anyZ, (z) => {
      expect(normalBelow(z) + normalBelow(-z)).toBeCloseTo(1, 12);
    }),
  );
});

test('the probability stays within 0 to 1 and does not fall as z grows', () => {
  fc.assert(
    fc.property(anyZ, anyZ, (a, b) => {
      const [low, high] = [normalBelow(Math.min(a, b)), normalBelow(Math.max(a, b))];
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(high).toBeGreaterThanOrEqual(low - 2e-7);
    }),
  );
});
