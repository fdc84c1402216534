import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { bodyPose } from '../../../src/figures/body/body-pose.ts';
import { armTo, legTo } from '../../../src/figures/body/limbs.ts';
import { arrowAlong } from '../../../src/figures/exercises/arrow.ts';
import { box, chair, cloth, mat, roll, step, wall, worktop } from '../../../src/figures/exercises/things.ts';
import { between } from './numbers-of.ts';

test('a leg put by its ankle ends there, its foot turned as asked', () => {
  fc.assert(
    fc.property(between(-60, 150), between(700, 780), between(-10, 10), between(0, 20), (x, y, from, end) => {
      const { rightLeg } = bodyPose({ pelvis: from, rightLeg: legTo([x, y], { from, end }, 5) });
      expect(rightLeg.ankle).toEqual([expect.closeTo(x, 6), expect.closeTo(y, 6)]);
      expect(rightLeg.foot.turn).toBeCloseTo(end, 6);
      expect(rightLeg.toes.turn).toBeCloseTo(end - 5, 6);
    }),
  );
});

test('an arm put by its wrist ends there, its hand turned as asked', () => {
  fc.assert(
    fc.property(between(300, 500), between(-60, 60), between(0, 15), (x, y, from) => {
      const { rightArm } = bodyPose({ pelvis: from, rightArm: armTo([x, y], { from, end: -180 }) });
      expect([rightArm.wrist[0] - rightArm.shoulder[0], rightArm.wrist[1] - rightArm.shoulder[1]]).toEqual([expect.closeTo(x, 6), expect.closeTo(y, 6)]);
      expect(rightArm.hand.turn).toBeCloseTo(-180, 6);
    }),
  );
  expect(() => armTo([553, 0], { from: 0, end: 0 })).toThrow(RangeError);
});

test('an arrow ends with its head at its tip', () => {
  expect(arrowAlong([[0, 0], [0, -20], [0, -40]], 10)).toEqual({ line: 'M0 0q0-20 0-30', head: 'M0-40L5-30l-10 0z' });
  expect(() => arrowAlong([[0, 0], [0, 9]], 5)).toThrow(RangeError);
});

test('things stand on the floor, in whole millimetres', () => {
  expect(box([0, 10], 40, 20, 'hard').d).toBe('M0 10h40v20h-40z');
  expect(wall(500, 800, 1600).d).toBe('M500-800h40v1600h-40z');
  expect(step(10, 300, 900, 180).d).toBe('M10 720h290v180h-290z');
  expect(mat(-900, 900, 120).d).toBe('M-900 106h1800v14h-1800z');
  expect(roll([10, -32], 32, 'hard').d).toBe('M-22-32a32 32 0 1 0 64 0a32 32 0 1 0-64 0');
  expect(worktop(250, 640, 880, 900).d).toBe('M250-20H640V880H310v-860h-60z');
  expect(chair(0, -250, 400, 440).d).toBe('M-250-430h26v430h374v440h-26v-406h-348v406h-26z');
});

test('a cloth lies flat, or with its folds where they are asked for', () => {
  expect(cloth(-70, 250).d).toBe('M-70 0H250');
  expect(cloth(-70, 250, [100, 124]).d).toBe('M-70 0H100q6-32 12 0q6-32 12 0V0H250');
});
