import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { passUp } from '../../../src/tools/kinetic-chain/model.ts';
import { isMeasured } from '../../../src/tools/kinetic-chain/segment.ts';
import { measuredOf } from './segments.ts';
import { anyFeet, innerWedges, outerWedges, wedges } from './states.ts';

test('every number is finite, in order, and no minus stands before a 0', () => {
  fc.assert(
    fc.property(wedges, anyFeet, (wedgeDegrees, feet) => {
      for (const segment of passUp({ wedgeDegrees, feet }).filter(isMeasured)) {
        const { low, meanLow, mean, meanHigh, high, oppositeShare } = segment;
        const ends = [low, meanLow, mean, meanHigh, high];
        expect(ends.every((end) => Number.isFinite(end) && !Object.is(end, -0))).toBe(true);
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
        expect(oppositeShare).toBeGreaterThanOrEqual(0);
        expect(oppositeShare).toBeLessThan(0.5);
      }
    }),
  );
});

test('a steeper wedge passes on more, in step with its angle', () => {
  fc.assert(
    fc.property(outerWedges, anyFeet, (wedgeDegrees, feet) => {
      const whole = measuredOf('pelvis-sagittal', { wedgeDegrees, feet });
      const half = measuredOf('pelvis-sagittal', { wedgeDegrees: wedgeDegrees / 2, feet });
      expect(whole.mean).toBeCloseTo(2 * half.mean, 9);
      expect(whole.high).toBeCloseTo(2 * half.high, 9);
      expect(whole.oppositeShare).toBe(half.oppositeShare);
    }),
  );
});

test('only the shin and the gaps are left with the inner edge up', () => {
  fc.assert(
    fc.property(innerWedges, anyFeet, (wedgeDegrees, feet) => {
      const known = passUp({ wedgeDegrees, feet }).filter(({ unknown }) => !unknown);
      expect(known.map(({ id }) => id)).toEqual(['tibia-rotation']);
    }),
  );
});

test('a gap holds no number, and every number names its source', () => {
  fc.assert(
    fc.property(wedges, anyFeet, (wedgeDegrees, feet) => {
      for (const segment of passUp({ wedgeDegrees, feet })) {
        expect('mean' in segment).toBe(!segment.unknown);
        if (isMeasured(segment)) expect(segment.references.length).toBeGreaterThan(0);
      }
    }),
  );
});

test('without a wedge nothing moves', () => {
  fc.assert(
    fc.property(anyFeet, (feet) => {
      for (const segment of passUp({ wedgeDegrees: 0, feet }).filter(isMeasured)) {
        expect(segment).toMatchObject({ mean: 0, low: 0, high: 0, meanLow: 0, meanHigh: 0, oppositeShare: 0, direction: 'none' });
      }
    }),
  );
});
