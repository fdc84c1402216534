import { expect, test } from 'playwright/test';
import { armOutline, calfOutline, legOutline, lowCalfOutline } from '../../../src/figures/body/body-outline.ts';
import type { LegPose } from '../../../src/figures/body/body-pose.ts';
import { ON_ONE, ON_TWO, singleLegBalance } from '../../../src/figures/exercises/balance-pose.ts';
import { FLAT, heelRaise, LIFTED, LOWERED, RAISED, towelHeelRaise } from '../../../src/figures/exercises/heel-raise-pose.ts';
import { standingWords } from '../../../src/figures/exercises/standing-words.ts';
import {
  BEFORE_BENT, BEFORE_STRAIGHT, BENT_HOLD, bentKneeCalfStretch, STRAIGHT_HOLD, straightKneeCalfStretch,
} from '../../../src/figures/exercises/wall-stretch-pose.ts';
import { place } from '../../../src/figures/placement.ts';
import { distance } from './numbers-of.ts';

/* How each position must look comes from cards 1, 2, 10, 11 and 12 of the exercise list (aaos_foot, cuh_pf, rathleff2015). */

const kneeFold = ({ thigh, shin }: LegPose): number => shin.turn - thigh.turn;
const ankleBend = ({ shin, foot }: LegPose): number => shin.turn - foot.turn;
const heelOf = ({ foot }: LegPose): number => place([-46, 882], foot)[1];
const isFlat = ({ foot, toes }: LegPose): boolean => Math.abs(foot.turn) < 1e-9 && Math.abs(toes.turn) < 1e-9;

for (const [name, before, hold] of [
  ['straight', BEFORE_STRAIGHT, STRAIGHT_HOLD],
  ['bent', BEFORE_BENT, BENT_HOLD],
] as const) {
  test.describe(`calf stretch with a ${name} knee`, () => {
    for (const [when, { pose, wall, floor }] of [['start', before], ['hold', hold]] as const) {
      test(`${when}: both feet flat, both heels on the floor, toes to the wall`, () => {
        for (const leg of [pose.rightLeg, pose.leftLeg]) {
          expect(isFlat(leg)).toBe(true);
          expect(Math.abs(heelOf(leg) - floor)).toBeLessThanOrEqual(1);
        }
      });

      test(`${when}: both palms on the wall, and nothing else reaches it`, () => {
        for (const arm of [pose.rightArm, pose.leftArm]) {
          expect(Math.abs(Math.max(...armOutline(arm, floor).map(([x]) => x)) - wall)).toBeLessThan(4);
        }
        expect(Math.max(...legOutline(pose.pelvis, pose.leftLeg, floor).map(([x]) => x))).toBeLessThan(wall - 80);
      });
    }

    test('the feet stay where they are while the body moves', () => {
      for (const leg of ['rightLeg', 'leftLeg'] as const) {
        expect(hold.wall - hold.pose[leg].ankle[0]).toBeCloseTo(before.wall - before.pose[leg].ankle[0], 9);
      }
      expect(ankleBend(hold.pose.rightLeg)).toBeGreaterThan(ankleBend(before.pose.rightLeg) + 5);
    });
  });
}

test('straight knee: the back knee is straight throughout, and only the front one bends', () => {
  for (const { pose } of [BEFORE_STRAIGHT, STRAIGHT_HOLD]) expect(distance(pose.rightLeg.hip, pose.rightLeg.ankle)).toBeCloseTo(806, 6);
  expect(kneeFold(BEFORE_STRAIGHT.pose.leftLeg)).toBeLessThan(12);
  expect(kneeFold(STRAIGHT_HOLD.pose.leftLeg)).toBeGreaterThan(30);
});

test('bent knee: both knees bend and the hips sink; the ankle bends further than with a straight knee', () => {
  const { rightLeg, leftLeg } = BENT_HOLD.pose;
  expect(kneeFold(BEFORE_BENT.pose.rightLeg)).toBeLessThan(5);
  for (const leg of [rightLeg, leftLeg]) expect(kneeFold(leg)).toBeGreaterThan(30);
  expect(BENT_HOLD.floor).toBeLessThan(BEFORE_BENT.floor - 30);
  expect(ankleBend(rightLeg)).toBeGreaterThan(ankleBend(STRAIGHT_HOLD.pose.rightLeg));
});

test('the stretch is felt high in the calf with a straight knee, lower with a bent one', () => {
  const along = (drawing: typeof straightKneeCalfStretch, outline: typeof calfOutline, { pose, floor }: typeof STRAIGHT_HOLD) => {
    expect(drawing.states[1]?.felt).toEqual(outline(pose.pelvis, pose.rightLeg, floor));
    const heights = (drawing.states[1]?.felt ?? []).map(([, y]) => (y - pose.rightLeg.knee[1]) / (pose.rightLeg.ankle[1] - pose.rightLeg.knee[1]));
    return heights.reduce((sum, height) => sum + height) / heights.length;
  };
  const high = along(straightKneeCalfStretch, calfOutline, STRAIGHT_HOLD);
  const low = along(bentKneeCalfStretch, lowCalfOutline, BENT_HOLD);
  expect(high).toBeLessThan(0.5);
  expect(low).toBeGreaterThan(0.5);
});

test.describe('heel raise', () => {
  test('it starts on flat feet and ends with the heels high, the toes flat on the floor', () => {
    expect(isFlat(FLAT.pose.rightLeg)).toBe(true);
    for (const leg of [RAISED.pose.rightLeg, RAISED.pose.leftLeg]) {
      expect(leg.toes.turn).toBeCloseTo(0, 9);
      expect(RAISED.floor - heelOf(leg)).toBeGreaterThan(80);
      expect(Math.abs(place([170, 882], leg.toes)[1] - RAISED.floor)).toBeLessThanOrEqual(2);
    }
  });

  test('knees stay straight, the ball stays in its place, one palm on the wall', () => {
    for (const { pose, wall, floor } of [FLAT, RAISED]) {
      expect(kneeFold(pose.rightLeg)).toBeLessThan(6);
      expect(wall - place([137, 882], pose.rightLeg.foot)[0]).toBeCloseTo(300, 6);
      expect(Math.abs(Math.max(...armOutline(pose.rightArm, floor).map(([x]) => x)) - wall)).toBeLessThan(4);
    }
  });
});

test.describe('heel raise on a step', () => {
  test('the heel hangs over the edge: first below the step, then high above it', () => {
    expect(heelOf(LOWERED.pose.rightLeg)).toBeGreaterThan(LOWERED.top + 20);
    expect(heelOf(LIFTED.pose.rightLeg)).toBeLessThan(LIFTED.top - 60);
    for (const { pose, ball } of [LOWERED, LIFTED]) expect(place([-46, 882], pose.rightLeg.foot)[0]).toBeLessThan(ball[0] - 60);
  });

  test('the towel holds the toes up, the knee is straight, the other foot is off the step', () => {
    for (const { pose, top } of [LOWERED, LIFTED]) {
      expect(pose.rightLeg.toes.turn).toBeCloseTo(-32, 9);
      expect(kneeFold(pose.rightLeg)).toBeLessThan(8);
      const lowest = Math.max(...legOutline(pose.pelvis, pose.leftLeg, Number.POSITIVE_INFINITY).map(([, y]) => y));
      expect(lowest).toBeLessThan(top + 60);
      expect(place([137, 882], pose.leftLeg.foot)[0]).toBeLessThan(place([-46, 882], pose.rightLeg.foot)[0]);
    }
  });
});

test.describe('balance on one leg', () => {
  test('the standing knee is straight, its foot flat; the other foot leaves the floor', () => {
    for (const { pose, floor } of [ON_TWO, ON_ONE]) {
      expect(kneeFold(pose.rightLeg)).toBeLessThan(6);
      expect(isFlat(pose.rightLeg)).toBe(true);
      expect(Math.abs(heelOf(pose.rightLeg) - floor)).toBeLessThanOrEqual(1);
    }
    expect(isFlat(ON_TWO.pose.leftLeg)).toBe(true);
    const lifted = legOutline(ON_ONE.pose.pelvis, ON_ONE.pose.leftLeg, Number.POSITIVE_INFINITY).map(([, y]) => y);
    expect(Math.max(...lifted)).toBeLessThan(ON_ONE.floor - 40);
  });

  test('both hands lie on the worktop', () => {
    for (const { pose, floor } of [ON_TWO, ON_ONE]) {
      for (const arm of [pose.rightArm, pose.leftArm]) {
        const lowest = Math.max(...armOutline(arm, floor).slice(17, 23).map(([, y]) => y));
        expect(Math.abs(lowest - (floor - 900))).toBeLessThan(12);
      }
    }
  });
});

const DRAWINGS = { straightKneeCalfStretch, bentKneeCalfStretch, heelRaise, towelHeelRaise, singleLegBalance };
for (const [name, { states, height }] of Object.entries(DRAWINGS)) {
  test(`${name}: two positions that fit their frame, at most 3 short notes, a movement in the second`, () => {
    expect(states).toHaveLength(2);
    for (const { pose, floor, edges: [left, right], notes = [] } of states) {
      const skin = [pose.rightLeg, pose.leftLeg].flatMap((leg) => legOutline(pose.pelvis, leg, floor));
      for (const [x, y] of skin) expect(x > left && x < right && y > floor - height && y <= floor).toBe(true);
      expect(notes.length).toBeLessThanOrEqual(3);
      for (const { lines } of notes) for (const line of lines) expect(line.length).toBeLessThanOrEqual(10);
    }
    expect(states[1]?.arrows?.length).toBe(1);
  });
}

test('each exercise has a name and a description of its own', () => {
  const all = Object.values(standingWords).flatMap(({ title, description }) => [title, description]);
  expect(new Set(all).size).toBe(all.length);
  for (const { title, description } of Object.values(standingWords)) {
    expect(title).toMatch(/^.{10,90}$/);
    expect(description).toMatch(/^A person seen from the side, twice.{60,}\.$/);
  }
});
