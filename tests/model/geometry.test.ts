import { test, expect } from 'playwright/test';
import { lumbarStack } from '../../src/figures/lumbar.ts';
import { mirrored, place, transformOf, type Placement } from '../../src/figures/placement.ts';
import { shortNumbers, type Point } from '../../src/figures/point.ts';
import { smoothPath } from '../../src/figures/spline.ts';
import { CURVE_FROM_MM, legLengthGeometry, type LegLengthGeometry } from '../../src/tools/leg-length/geometry.ts';
import { pelvicTilt } from '../../src/tools/leg-length/model.ts';
import { sayMm } from '../../src/tools/leg-length/say.ts';

const flip = ([x, y]: Point): Point => [0 - x, y];
const mirrorImage = (figure: LegLengthGeometry): LegLengthGeometry => ({
  ...figure,
  shorter: figure.shorter === 'left' ? 'right' : figure.shorter === 'right' ? 'left' : 'none',
  hips: { left: flip(figure.hips.right), right: flip(figure.hips.left) },
  legs: { left: mirrored(figure.legs.right), right: mirrored(figure.legs.left) },
  pelvis: { ...mirrored(figure.pelvis), sx: figure.pelvis.sx },
  sacrum: flip(figure.sacrum),
  vertebrae: figure.vertebrae.map((vertebra) => ({ ...mirrored(vertebra), sx: vertebra.sx })),
  bend: figure.bend && [flip(figure.bend[0]), flip(figure.bend[1]), flip(figure.bend[2])],
});
/** All numbers of a drawing, with no difference between 0 and -0. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const SIZES = [0.5, 5, 10, 19.4, 20, 30, 50, 100];
const WIDTHS = [120, 155, 170, 190, 240];

test.describe('legLengthGeometry', () => {
  test('10 mm over hips 170 mm apart: the right hip stands 10 mm higher, 170 mm from the left one', () => {
    const { hips, tiltDegrees, shorter } = legLengthGeometry({ differenceMm: 10, shorter: 'left', hipWidthMm: 170 });
    expect(shorter).toBe('left');
    expect(tiltDegrees).toBeCloseTo(3.37, 2);
    expect(hips.left[1] - hips.right[1]).toBeCloseTo(10, 9);
    expect(Math.hypot(hips.right[0] - hips.left[0], hips.right[1] - hips.left[1])).toBeCloseTo(170, 9);
  });

  for (const differenceMm of SIZES) {
    for (const hipWidthMm of WIDTHS) {
      test(`${differenceMm} mm at ${hipWidthMm} mm: true size, feet on the floor, mirrored exactly`, () => {
        const left = legLengthGeometry({ differenceMm, shorter: 'left', hipWidthMm });
        const right = legLengthGeometry({ differenceMm, shorter: 'right', hipWidthMm });
        expect(plain(right)).toEqual(plain(mirrorImage(left)));

        expect(left.tiltDegrees).toBeCloseTo(pelvicTilt({ differenceMm, hipWidthMm }), 9);
        expect(JSON.stringify(left)).not.toContain('null');
        for (const side of ['left', 'right'] as const) {
          const [, soleY] = place([0, 870], left.legs[side]);
          expect(soleY).toBeCloseTo(0, 9);
          // The socket, 85 mm from the middle of the drawn pelvis, lies on the hip-joint centre.
          const socket = place([side === 'left' ? -85 : 85, 0], left.pelvis);
          expect(socket[0]).toBeCloseTo(left.hips[side][0], 9);
          expect(socket[1]).toBeCloseTo(left.hips[side][1], 9);
        }
      });
    }
  }

  test('no difference: level, no side, no mark beside the spine', () => {
    for (const shorter of ['left', 'right', 'none'] as const) {
      const figure = legLengthGeometry({ differenceMm: 0, shorter, hipWidthMm: 170 });
      expect(figure).toMatchObject({ shorter: 'none', tiltDegrees: 0, spine: 'level', bend: undefined });
      expect(figure.hips.left[1]).toBe(figure.hips.right[1]);
      expect(plain(mirrorImage(figure))).toEqual(plain(figure));
    }
  });

  test('"none" draws level legs whatever the difference', () => {
    expect(legLengthGeometry({ differenceMm: 10, shorter: 'none', hipWidthMm: 170 }).tiltDegrees).toBe(0);
  });

  test('under what is written as 20 mm the spine stands straight up beside a mark on the shorter side', () => {
    const { vertebrae, sacrum, spine, bend } = legLengthGeometry({ differenceMm: 19.4, shorter: 'left', hipWidthMm: 170 });
    expect(spine).toBe('may-bend');
    for (const { x, turn } of vertebrae) {
      expect(x).toBeCloseTo(sacrum[0], 9);
      expect(turn).toBeCloseTo(0, 9);
    }
    expect(bend?.[1][0]).toBeLessThan(Math.min(...vertebrae.map(({ x }) => x)));
  });

  test('the curve follows the number as written', () => {
    for (const [differenceMm, words, drawn] of [[19.4, '19 mm', 'may-bend'], [19.5, '20 mm', 'usual'], [19.6, '20 mm', 'usual']] as const) {
      expect(sayMm(differenceMm)).toBe(words);
      expect(legLengthGeometry({ differenceMm, shorter: 'right', hipWidthMm: 170 }).spine).toBe(drawn);
    }
  });

  test('from 20 mm it leaves the sacrum at a right angle and bulges to the shorter side', () => {
    const { vertebrae, sacrum, spine, tiltDegrees } = legLengthGeometry({
      differenceMm: CURVE_FROM_MM, shorter: 'left', hipWidthMm: 170,
    });
    const [l5, l4, l3, l2, l1] = vertebrae;
    if (!l5 || !l4 || !l3 || !l2 || !l1) throw new Error('five vertebrae expected');
    expect(spine).toBe('usual');
    expect(l5.turn).toBeLessThan(0);
    expect(l5.turn).toBeGreaterThan(-tiltDegrees);
    expect(l3.x).toBeLessThan(sacrum[0]);
    expect(l3.x).toBeLessThan(l5.x);
    expect(l3.x).toBeLessThan(l1.x);
    for (const [below, above] of [[l5, l4], [l4, l3], [l3, l2], [l2, l1]] as const) {
      expect(above.turn).toBeGreaterThan(below.turn);
      expect(above.y).toBeLessThan(below.y);
    }
  });

  test('refuses what the model refuses', () => {
    for (const [differenceMm, hipWidthMm] of [[170, 170], [-1, 170], [Number.NaN, 170], [10, 0]] as const) {
      expect(() => legLengthGeometry({ differenceMm, shorter: 'left', hipWidthMm })).toThrow(RangeError);
    }
  });
});

test.describe('drawing hand', () => {
  test('numbers are written short', () => {
    expect(shortNumbers([3, -0.5, 12.04, 0.25, -0.04])).toBe('3-.5 12 .3 0');
  });

  test('a smooth line runs from its first point to its last', () => {
    expect(smoothPath([[0, 0], [10, 0], [10, 10]], false)).toBe('M0 0q10 0 10 10');
  });

  test('a closed outline passes the middles of its control polygon and ends where it began', () => {
    expect(smoothPath([[0, 0], [10, 0], [10, 10], [0, 10]])).toBe('M0 5q0-5 5-5t5 5-5 5-5-5z');
  });

  test('fewer than 3 points are refused', () => {
    expect(() => smoothPath([[0, 0], [1, 1]])).toThrow(RangeError);
  });

  test('a placement stretches, turns, moves', () => {
    const at: Placement = { x: 5, y: 5, turn: 90, sx: 2, sy: 1 };
    const [x, y] = place([10, 0], at);
    expect(x).toBeCloseTo(5, 9);
    expect(y).toBeCloseTo(25, 9);
    expect(transformOf(at)).toBe('translate(5 5)rotate(90)scale(2 1)');
    expect(transformOf({ x: 85, y: -870, turn: 0, sx: -1, sy: 1 })).toBe('translate(85-870)scale(-1 1)');
  });

  test('equal leans stack the vertebrae on a straight line', () => {
    expect(lumbarStack([0, 0], 0, 0, 1).map(({ x, y }) => [x, Math.round(y)])).toEqual([
      [0, -20], [0, -55], [0, -90], [0, -125], [0, -160],
    ]);
  });
});
