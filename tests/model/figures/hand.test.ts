import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { BEHIND } from '../../../src/figures/behind/behind-parts.ts';
import { hinge } from '../../../src/figures/hinge.ts';
import { place } from '../../../src/figures/placement.ts';
import { INNER_FOOT } from '../../../src/figures/side/foot-parts.ts';
import { L5_AREA, L5_LINE, S1_AREA, S1_LINE } from '../../../src/figures/side/nerve-lines.ts';
import { SIDE } from '../../../src/figures/side/side-parts.ts';
import { drape } from '../../../src/figures/skin.ts';
import { between, distance, stretchOf } from './numbers-of.ts';

const points = fc.tuple(between(-900, 900), between(-900, 900));

test('a hinge puts the joint where it is asked to, turns as asked and stretches nothing', () => {
  fc.assert(
    fc.property(points, points, between(-180, 180), (joint, at, turn) => {
      const placed = hinge(joint, at, turn);
      expect(distance(place(joint, placed), at)).toBeLessThan(1e-9);
      expect(placed.turn).toBe(turn);
      expect(stretchOf(placed, [0, 0], [30, 40])).toBeCloseTo(1, 9);
    }),
  );
});

test('skin follows its bone, halfway between two it lies in the middle, and the floor stops it', () => {
  const still = hinge([0, 0], [0, 0], 0);
  const moved = hinge([0, 0], [20, 8], 0);
  expect(drape([[10, 0, 0], [10, 0, 1], [10, 0, 0.5]], [still, moved], 100)).toEqual([[10, 0], [30, 8], [20, 4]]);
  expect(drape([[0, 0, 1]], [still, moved], 6)).toEqual([[20, 6]]);
});

test('skin that follows a bone which is not there is refused', () => {
  expect(() => drape([[0, 0, 2]], [hinge([0, 0], [0, 0], 0)], 0)).toThrow(RangeError);
});

test('every bone is a path of finite numbers', () => {
  const strokes = [BEHIND, SIDE, INNER_FOOT].flatMap((parts) => Object.values(parts).flat());
  expect(strokes.length).toBeGreaterThan(25);
  for (const { d } of strokes) expect(d).toMatch(/^M[\d.\s-]+([MmqtahvzQTAHV][\d.\s-]*)+$/);
});

test('both nerves run together down the thigh and part below the knee: L5 to the front, S1 behind', () => {
  const at = (line: readonly (readonly [number, number])[], height: number) => line.find(([, y]) => y > height)?.[0] ?? Number.NaN;
  for (const height of [0, 100, 300]) expect(at(L5_LINE, height)).toBe(at(S1_LINE, height));
  for (const height of [550, 650, 750]) expect(at(L5_LINE, height)).toBeGreaterThan(at(S1_LINE, height));
});

test('L5 is felt on top of the foot, S1 along its sole', () => {
  const upper = Math.max(...L5_AREA.slice(0, 3).map(([, y]) => y));
  expect(upper).toBeLessThan(Math.min(...S1_AREA.map(([, y]) => y)));
});
