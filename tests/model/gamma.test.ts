import fc from 'fast-check';
import jStat from 'jstat';
import { expect, test } from 'playwright/test';
import { gammaUpperTail } from '../../src/tools/leg-length/gamma.ts';

// jstat is the oracle: another author's incomplete gamma function.
const oracle = (x: number, shape: number, scale: number) => 1 - jStat.gamma.cdf(x, shape, scale);
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

test('the upper tail of the gamma law agrees with jstat to 9 decimals', () => {
  fc.assert(
    fc.property(between(0, 100), between(0.3, 20), between(0.5, 10), (x, shape, scale) => {
      expect(gammaUpperTail(x, shape, scale)).toBeCloseTo(oracle(x, shape, scale), 9);
    }),
  );
});

test('with shape 1 it is the exponential law, e to the power of -x/scale', () => {
  for (const x of [0.1, 1, 2, 5, 20]) expect(gammaUpperTail(x, 1, 2)).toBeCloseTo(Math.exp(-x / 2), 12);
});

test('both ways of adding it up meet where one takes over from the other', () => {
  for (const shape of [0.5, 1.6, 5]) {
    const border = shape + 1;
    expect(gammaUpperTail(border - 1e-9, shape, 1)).toBeCloseTo(gammaUpperTail(border + 1e-9, shape, 1), 8);
  }
});

test('everything lies above 0, and nothing above infinity', () => {
  expect(gammaUpperTail(0, 1.6, 3.2)).toBe(1);
  expect(gammaUpperTail(-5, 1.6, 3.2)).toBe(1);
  expect(gammaUpperTail(Infinity, 1.6, 3.2)).toBe(0);
});

test('the tail falls as x grows, and stays a share', () => {
  fc.assert(
    fc.property(between(0, 500), between(0, 500), between(0.3, 20), (a, b, shape) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map((x) => gammaUpperTail(x, shape, 3));
      expect(high).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(1);
      expect(high).toBeLessThanOrEqual(Number(low) + 1e-12);
    }),
  );
});
