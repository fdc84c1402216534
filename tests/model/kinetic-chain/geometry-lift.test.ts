import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { FLOOR } from '../../../src/figures/behind/heel-bones.ts';
import { place } from '../../../src/figures/placement.ts';
import { liftGeometry } from '../../../src/tools/kinetic-chain/lift-geometry.ts';
import { liftWords } from '../../../src/tools/kinetic-chain/lift-words.ts';
import { liftTilt } from '../../../src/tools/kinetic-chain/lift.ts';
import { distance } from '../figures/numbers-of.ts';

const lifts = fc.integer({ min: 0, max: 30 });
const sides = fc.constantFrom('left' as const, 'right' as const);

test.describe('liftGeometry', () => {
  test('20 mm under the left foot: the left hip stands 20 mm higher, the pelvis slopes by 6.8 degrees (asin 20/170)', () => {
    const { hips, tiltDegrees, block } = liftGeometry(20, 'left');
    expect(hips.right[1] - hips.left[1]).toBeCloseTo(20, 9);
    expect(tiltDegrees).toBeCloseTo(6.76, 2);
    expect(block.top).toBeCloseTo(-20, 9);
    expect([block.from, block.till].every((x) => x < 0)).toBe(true);
  });

  test('any lift: both legs are equally long, one foot stands on the floor, the other on the block', () => {
    fc.assert(
      fc.property(lifts, sides, (liftMm, side) => {
        const { legs, hips, pelvis, tiltDegrees, block } = liftGeometry(liftMm, side);
        const other = side === 'left' ? 'right' : 'left';
        expect([legs.left.sy, legs.right.sy]).toEqual([1, 1]);
        expect(place([0, FLOOR], legs[other])[1]).toBeCloseTo(0, 9);
        expect(place([0, FLOOR], legs[side])[1]).toBeCloseTo(0 - liftMm, 9);
        expect(block.top).toBeCloseTo(0 - liftMm, 9);
        expect(distance(hips.left, hips.right)).toBeCloseTo(170, 9);
        expect(distance(place([-85, 0], pelvis), hips.left)).toBeLessThan(1e-9);
        expect(distance(place([85, 0], pelvis), hips.right)).toBeLessThan(1e-9);
        expect(tiltDegrees).toBeCloseTo(liftTilt({ liftMm }), 9);
      }),
    );
  });

  test('left is the mirror image of right', () => {
    fc.assert(
      fc.property(lifts, (liftMm) => {
        const [left, right] = [liftGeometry(liftMm, 'left'), liftGeometry(liftMm, 'right')];
        expect(left.pelvis.turn + right.pelvis.turn).toBeCloseTo(0, 9);
        expect(left.block.from + right.block.till).toBeCloseTo(0, 9);
        expect(left.hips.left[0] + right.hips.right[0]).toBeCloseTo(0, 9);
      }),
    );
  });

  test('without a lift both feet stand on the floor, and nothing bends', () => {
    const figure = liftGeometry(0, 'left');
    expect(figure).toMatchObject({ tiltDegrees: 0, bend: undefined, pelvis: { turn: 0 } });
    expect(liftWords(figure, 0, 'left').title).toBe('No lift under either foot');
  });

  test('the description names side, height and slope', () => {
    const { title, description } = liftWords(liftGeometry(20, 'left'), 20, 'left');
    expect(title).toBe('A 20 mm block under the left foot');
    expect(description).toContain('slopes down to the right by 6.8 degrees');
    expect(description).toContain('This is not a lift height.');
  });
});
