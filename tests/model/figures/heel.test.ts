import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { HEEL_BONE_BASE, HEEL_JOINT } from '../../../src/figures/behind/heel-bones.ts';
import { heelPad, heelPose, heelSkin } from '../../../src/figures/behind/heel-pose.ts';
import { halfSkin, legStance } from '../../../src/figures/behind/leg-stance.ts';
import { mirrored, place } from '../../../src/figures/placement.ts';
import { leanMark } from '../../../src/figures/plates/lean-mark.ts';
import { between, distance, numbersOf, strayPoints, stretchOf } from './numbers-of.ts';

const eversions = between(-30, 30);

test.describe('heelPose', () => {
  test('10 degrees of eversion: the right heel leans 10 degrees, its lower end outwards, and the ankle moves in', () => {
    const { heel, leg, joint } = heelPose(10);
    expect(heel.turn).toBe(-10);
    expect(leg.turn).toBe(0);
    const sole = place([0, 870], heel);
    expect((Math.atan2(sole[0] - joint[0], sole[1] - joint[1]) * 180) / Math.PI).toBeCloseTo(10, 9);
    expect(joint[0]).toBeCloseTo(-52 * Math.sin(Math.PI / 18), 9);
  });

  test('any lean: heel and ankle bone meet, the heel bone stands 12 mm above the floor, nothing is stretched', () => {
    fc.assert(
      fc.property(eversions, (eversion) => {
        const { heel, leg, joint } = heelPose(eversion);
        expect(distance(place(HEEL_JOINT, heel), joint)).toBeLessThan(1e-9);
        expect(distance(place(HEEL_JOINT, leg), joint)).toBeLessThan(1e-9);
        expect(Math.max(...HEEL_BONE_BASE.map((point) => place(point, heel)[1]))).toBeCloseTo(-12, 9);
        expect(place([0, 870], heel)[0]).toBeCloseTo(0, 9);
        expect(stretchOf(heel, [-20, 868], [20, 816])).toBeCloseTo(1, 9);
      }),
    );
  });

  test('rolling in moves the ankle in, rolling out moves it out, by as much', () => {
    fc.assert(
      fc.property(between(0.1, 30), (eversion) => {
        expect(heelPose(eversion).joint[0]).toBeLessThan(0);
        expect(heelPose(0 - eversion).joint[0]).toBeCloseTo(0 - heelPose(eversion).joint[0], 9);
      }),
    );
  });

  test('skin and heel pad stay finite and above the floor', () => {
    fc.assert(
      fc.property(eversions, (eversion) => {
        const pose = legStance(eversion);
        expect(strayPoints([...heelSkin(pose), ...heelPad(pose), ...halfSkin(pose)])).toEqual([]);
      }),
    );
  });

  test('a lean beyond 30 degrees is refused', () => {
    for (const eversion of [30.1, -31, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => heelPose(eversion)).toThrow(RangeError);
  });
});

test.describe('legStance', () => {
  test('the leg keeps its length, and its hip stays above its place', () => {
    fc.assert(
      fc.property(eversions, (eversion) => {
        const stance = legStance(eversion);
        expect(stance.hip[0]).toBeCloseTo(0, 9);
        expect(distance(stance.hip, stance.joint)).toBeCloseTo(818, 9);
      }),
    );
  });

  test('the left leg is the mirror image of the right one', () => {
    const { heel } = legStance(12);
    const [x, y] = place([14, 850], heel);
    const [leftX, leftY] = place([14, 850], mirrored(heel));
    expect([leftX, leftY]).toEqual([expect.closeTo(0 - x, 9), expect.closeTo(y, 9)]);
  });
});

test.describe('signs', () => {
  test('the marked angle is the asked one', () => {
    fc.assert(
      fc.property(between(-30, 30), (eversion) => {
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbersOf(leanMark(heelPose(eversion)).leaning);
        // The mark's ends are written in whole mm.
        expect(Math.abs((Math.atan2(x2 - x1, y2 - y1) * 180) / Math.PI - eversion)).toBeLessThan(0.4);
      }),
    );
  });

  test('only a leaning heel has a wedge', () => {
    expect(leanMark(heelPose(0)).wedge).toBe('');
    expect(leanMark(heelPose(3)).wedge).not.toBe('');
  });
});
