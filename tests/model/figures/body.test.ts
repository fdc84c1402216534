import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { angleOf, LIMITS, type BodyAngles } from '../../../src/figures/body/body-angles.ts';
import { armOutline, calfOutline, floorUnder, headOutline, legOutline, trunkOutline } from '../../../src/figures/body/body-outline.ts';
import { LEG_PARTS } from '../../../src/figures/body/body-parts.ts';
import { bodyPose, type BodyPose } from '../../../src/figures/body/body-pose.ts';
import { ARM_BONES, LEG_BONES, STRAIGHT_FLOOR } from '../../../src/figures/body/joints.ts';
import { reach } from '../../../src/figures/body/reach.ts';
import { place } from '../../../src/figures/placement.ts';
import type { Point } from '../../../src/figures/point.ts';
import { between, distance } from './numbers-of.ts';

const within = (joint: keyof typeof LIMITS) => between(LIMITS[joint][0], LIMITS[joint][1]);
const legs = fc.record({ hip: within('hip'), knee: within('knee'), ankle: within('ankle'), toes: within('toes') });
const arms = fc.record({ shoulder: within('shoulder'), elbow: within('elbow'), wrist: within('wrist') });
const poses: fc.Arbitrary<BodyAngles> = fc.record({
  pelvis: within('pelvis'), back: within('back'), neck: within('neck'), rightLeg: legs, leftLeg: legs, rightArm: arms, leftArm: arms,
});

const skinOf = (pose: BodyPose, floor: number): Point[] => [
  ...trunkOutline(pose, floor), ...headOutline(pose, floor),
  ...[pose.rightLeg, pose.leftLeg].flatMap((leg) => [...legOutline(pose.pelvis, leg, floor), ...calfOutline(pose.pelvis, leg, floor)]),
  ...[pose.rightArm, pose.leftArm].flatMap((arm) => armOutline(arm, floor)),
];
const at = ([x, y]: readonly [number, number]) => [expect.closeTo(x, 9), expect.closeTo(y, 9)];

test.describe('bodyPose', () => {
  test('a straight body stands as it was drawn', () => {
    const { pelvis, chest, head, rightLeg, leftLeg, rightArm } = bodyPose({});
    for (const { x, y, turn } of [pelvis, chest, head, rightLeg.thigh, rightLeg.kneecap, rightLeg.shin, rightLeg.foot, rightLeg.toes]) {
      expect([x, y, turn]).toEqual([expect.closeTo(0, 9), expect.closeTo(0, 9), 0]);
    }
    expect(leftLeg).toEqual(rightLeg);
    expect(rightArm.wrist[1] - rightArm.shoulder[1]).toBeCloseTo(ARM_BONES[0] + ARM_BONES[1], 9);
  });

  test('each joint bends the way its name says, by what is asked', () => {
    expect(bodyPose({ rightLeg: { hip: 90 } }).rightLeg.knee).toEqual(at([440, 0]));
    expect(bodyPose({ rightLeg: { knee: 90 } }).rightLeg.ankle).toEqual(at([-366, 440]));
    expect(bodyPose({ leftLeg: { ankle: 20 } }).leftLeg.foot.turn).toBe(-20);
    expect(bodyPose({ leftLeg: { toes: 30 } }).leftLeg.toes.turn).toBe(-30);
    const { shoulder, elbow, wrist } = bodyPose({ rightArm: { shoulder: 90, elbow: 90 } }).rightArm;
    expect([elbow[0] - shoulder[0], elbow[1] - shoulder[1]]).toEqual(at([300, 0]));
    expect([wrist[0] - elbow[0], wrist[1] - elbow[1]]).toEqual(at([0, -252]));
    expect(bodyPose({ leftArm: { wrist: 40 } }).leftArm.hand.turn).toBe(-40);
    expect(bodyPose({ pelvis: 10, back: 20, neck: 5 })).toMatchObject({ pelvis: { turn: 10 }, chest: { turn: 30 }, head: { turn: 35 } });
  });

  test('any pose: joints hold and bones keep their lengths', () => {
    fc.assert(
      fc.property(poses, (angles) => {
        const { pelvis, chest, head, rightLeg, leftLeg, rightArm, leftArm } = bodyPose(angles);
        expect(distance(place([-10, -210], pelvis), place([-10, -210], chest))).toBeLessThan(1e-9);
        expect(distance(place([-24, -556], chest), place([-24, -556], head))).toBeLessThan(1e-9);
        for (const { hip, knee, ankle, thigh, kneecap, shin, foot, toes } of [rightLeg, leftLeg]) {
          expect([distance(hip, knee), distance(knee, ankle)]).toEqual(at(LEG_BONES));
          for (const bone of [thigh, kneecap, shin]) expect(distance(place([0, 440], bone), knee)).toBeLessThan(1e-9);
          for (const bone of [shin, foot]) expect(distance(place([0, 806], bone), ankle)).toBeLessThan(1e-9);
          expect(distance(place([137, 860], foot), place([137, 860], toes))).toBeLessThan(1e-9);
        }
        for (const { shoulder, elbow, wrist, upper, lower, hand } of [rightArm, leftArm]) {
          expect([distance(shoulder, elbow), distance(elbow, wrist)]).toEqual(at(ARM_BONES));
          expect(distance(place([-20, -462], chest), place([0, 0], upper))).toBeLessThan(1e-9);
          expect(distance(place([0, 552], lower), place([0, 552], hand))).toBeLessThan(1e-9);
        }
      }),
    );
  });

  for (const [joint, [least, most]] of Object.entries(LIMITS) as [keyof typeof LIMITS, readonly [number, number]][]) {
    test(`${joint} turns from ${least} to ${most} degrees, and is refused by its name beyond`, () => {
      expect([angleOf(joint, least), angleOf(joint, most), angleOf(joint)]).toEqual([least, most, 0]);
      for (const angle of [least - 0.1, most + 0.1, Number.NaN]) expect(() => angleOf(joint, angle)).toThrow(`drawn ${joint} turns`);
    });
  }

  test('a pose with one wrong angle is refused', () => {
    expect(() => bodyPose({ leftLeg: { knee: 151 } })).toThrow(RangeError);
    expect(() => bodyPose({ rightArm: { wrist: Number.NaN } })).toThrow(RangeError);
  });
});

test.describe('skin', () => {
  test('the floor under a straight body lies where the leg ends', () => {
    expect(floorUnder(bodyPose({}))).toBe(STRAIGHT_FLOOR);
  });

  test('any pose: finite, and nothing lies below the floor under it', () => {
    fc.assert(
      fc.property(poses, (angles) => {
        const pose = bodyPose(angles);
        const floor = floorUnder(pose);
        const stray = skinOf(pose, floor).filter(([x, y]) => !(Number.isFinite(x) && y <= floor));
        expect(stray).toEqual([]);
        expect(skinOf(pose, Number.POSITIVE_INFINITY).some(([, y]) => y === floor)).toBe(true);
      }),
    );
  });

  test('sitting and lying bodies rest on what is lowest', () => {
    const sitting = bodyPose({ rightLeg: { hip: 90, knee: 90 }, leftLeg: { hip: 90, knee: 90 } });
    expect(floorUnder(sitting)).toBe(STRAIGHT_FLOOR - LEG_BONES[0]);
    const lying = bodyPose({ pelvis: -90 });
    expect(floorUnder(lying)).toBeLessThan(160);
  });
});

test('every bone of the jointed leg is a path of finite numbers', () => {
  const strokes = Object.values(LEG_PARTS).flat();
  expect(strokes).toHaveLength(11);
  for (const { d } of strokes) expect(d).toMatch(/^M[\d.\s-]+([MmqtahvzQTAHV][\d.\s-]*)+$/);
});

test.describe('reach', () => {
  test('a leg and an arm posed by it end where they are asked to, knee in front, elbow behind', () => {
    fc.assert(
      fc.property(between(0, 400), between(400, 680), (x, y) => {
        const knee = reach(LEG_BONES, [x, y], 'back');
        const leg = bodyPose({ rightLeg: { hip: knee.swing, knee: knee.fold } }).rightLeg;
        expect(leg.ankle).toEqual(at([x, y]));
        expect(leg.knee[0] * y).toBeGreaterThanOrEqual(leg.knee[1] * x);
      }),
    );
    fc.assert(
      fc.property(between(200, 380), between(-380, 380), (x, y) => {
        const { swing, fold } = reach(ARM_BONES, [x, y], 'forward');
        const { shoulder, elbow, wrist } = bodyPose({ rightArm: { shoulder: swing, elbow: fold } }).rightArm;
        expect([wrist[0] - shoulder[0], wrist[1] - shoulder[1]]).toEqual(at([x, y]));
        expect((elbow[0] - shoulder[0]) * y).toBeLessThanOrEqual((elbow[1] - shoulder[1]) * x);
      }),
    );
  });

  test('a straight chain is straight, and a place out of reach is refused', () => {
    expect(reach(LEG_BONES, [0, 806], 'back')).toEqual({ swing: 0, fold: 0 });
    for (const place of [[0, 806.1], [0, 73], [Number.NaN, 1]] as const) expect(() => reach(LEG_BONES, place, 'back')).toThrow(RangeError);
  });
});
