import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { bodyPose, type BodyPose } from '../../../src/figures/body/body-pose.ts';
import { SHOULDER } from '../../../src/figures/body/joints.ts';
import {
  BENT, ROLLED_BACK, ROLLED_FORWARDS, SEATED_KNEE_HELD, seatedBackBend, seatedKneeToChest, seatedPelvicTilt, UPRIGHT,
} from '../../../src/figures/exercises/chair-back-pose.ts';
import {
  LEANING, LEG_OUT, seatedHamstringStretch, seatedTowelCalfStretch, TOWEL_LOOSE, TOWEL_PULLED,
} from '../../../src/figures/exercises/chair-leg-pose.ts';
import { chairWords } from '../../../src/figures/exercises/chair-words.ts';
import { CHAIR_FLOOR } from '../../../src/figures/exercises/on-chair.ts';
import { seatedTurns, TURN, turnedTrunk } from '../../../src/figures/exercises/seated-turn-pose.ts';
import { NOSE_OVER_TOES, SEATED, sitToStand, STOOD } from '../../../src/figures/exercises/sit-to-stand-pose.ts';
import { armTowards } from '../../../src/figures/exercises/stretched.ts';
import { place } from '../../../src/figures/placement.ts';
import { between, distance } from './numbers-of.ts';
import { ankleBend, isOnFloor, kneeFold, lowestOfHeel, skinOf } from './pose-checks.ts';

/* What stands in for cards 3 and 13 to 18 of the exercise list, for those who do not lie down. */

const ON_CHAIR: Readonly<Record<string, BodyPose>> = {
  UPRIGHT, SEATED_KNEE_HELD, BENT, ROLLED_FORWARDS, ROLLED_BACK, LEG_OUT, LEANING, TOWEL_LOOSE, TOWEL_PULLED,
};
for (const [name, pose] of Object.entries(ON_CHAIR)) {
  test(`${name}: the left foot flat on the floor, its knee bent`, () => {
    expect(isOnFloor(pose.leftLeg, CHAIR_FLOOR)).toBe(true);
    expect(kneeFold(pose.leftLeg)).toBeGreaterThan(60);
  });
}

test('knee to chest: both hands on the shin below the knee, which is higher than the hip', () => {
  const { rightArm, leftArm, rightLeg } = SEATED_KNEE_HELD;
  for (const { wrist } of [rightArm, leftArm]) expect(distance(wrist, rightLeg.knee)).toBeLessThan(130);
  expect(rightLeg.knee[1]).toBeLessThan(rightLeg.hip[1] - 200);
});

test('turns: shoulders, crossed arms and head turn as one about the spine; chair, thighs and feet stay', () => {
  const [start, turn] = [turnedTrunk(0), turnedTrunk(TURN)];
  start.flat().forEach(([x, y], index) => {
    const [turnedX = NaN, turnedY = NaN] = turn.flat()[index] ?? [];
    // Whole millimetres: a point may lie half a millimetre off, both ways.
    expect(Math.abs(Math.hypot(turnedX, turnedY) - Math.hypot(x, y))).toBeLessThan(1);
    const degrees = ((Math.atan2(turnedY, turnedX) - Math.atan2(y, x)) * 180) / Math.PI;
    expect(Math.abs(((degrees + 360) % 360) - TURN)).toBeLessThan(1.5);
  });
  expect(seatedTurns.still.filter(({ look }) => look === 'skin')).toHaveLength(4);
  expect(seatedTurns.states.map(({ moved }) => moved.length)).toEqual([start.length, start.length]);
});

test('forward bend: the trunk comes down over the thighs with a round back, the hands beside the shins', () => {
  expect(UPRIGHT.chest.turn).toBe(0);
  expect(BENT.chest.turn - BENT.pelvis.turn).toBeGreaterThan(40);
  expect(BENT.rightArm.shoulder[1]).toBeGreaterThan(UPRIGHT.rightArm.shoulder[1] + 250);
  expect(BENT.rightArm.wrist[1]).toBeGreaterThan(BENT.rightLeg.knee[1]);
});

test('pelvic tilt: the pelvis rolls, the back changes from hollow to round, the feet stay', () => {
  const bend = ({ pelvis, chest }: BodyPose) => chest.turn - pelvis.turn;
  expect([ROLLED_FORWARDS.pelvis.turn > 0, ROLLED_BACK.pelvis.turn < 0]).toEqual([true, true]);
  expect([bend(ROLLED_FORWARDS) < 0, bend(ROLLED_BACK) > 30]).toEqual([true, true]);
  expect(distance(ROLLED_BACK.rightLeg.ankle, ROLLED_FORWARDS.rightLeg.ankle)).toBeLessThan(1e-6);
});

test('sit to stand: the feet stay flat; the head comes over the toes, then hips and knees are straight', () => {
  for (const { pose, floor } of [SEATED, NOSE_OVER_TOES, STOOD]) {
    for (const leg of [pose.rightLeg, pose.leftLeg]) expect(isOnFloor(leg, floor)).toBe(true);
  }
  const head = ({ pose }: typeof SEATED) => place([116, -656], pose.head)[0] - pose.rightLeg.ankle[0];
  expect(head(SEATED)).toBeLessThan(0);
  expect(head(NOSE_OVER_TOES)).toBeGreaterThan(137);
  expect(kneeFold(STOOD.pose.rightLeg)).toBeLessThan(8);
  expect(STOOD.pose.chest.turn).toBe(0);
});

test('hamstring stretch: the right knee straight, its heel on the floor; the trunk leans, the back stays straight', () => {
  for (const { rightLeg, pelvis, chest } of [LEG_OUT, LEANING]) {
    expect(kneeFold(rightLeg)).toBe(0);
    expect(Math.abs(lowestOfHeel(rightLeg) - CHAIR_FLOOR)).toBeLessThan(10);
    expect(chest.turn).toBe(pelvis.turn);
  }
  expect(LEANING.pelvis.turn).toBeGreaterThan(20);
});

test('towel calf stretch: the right knee straight, its heel on the floor, the foot pulled up', () => {
  for (const { rightLeg } of [TOWEL_LOOSE, TOWEL_PULLED]) {
    expect(kneeFold(rightLeg)).toBe(0);
    expect(Math.abs(lowestOfHeel(rightLeg) - CHAIR_FLOOR)).toBeLessThan(10);
  }
  expect(ankleBend(TOWEL_LOOSE.rightLeg)).toBeLessThan(0);
  expect(ankleBend(TOWEL_PULLED.rightLeg)).toBeGreaterThan(10);
});

test('an arm reaches what is within reach, and points to what is not', () => {
  const { chest } = bodyPose({});
  fc.assert(
    fc.property(between(200, 900), between(-300, 300), (x, y) => {
      const { shoulder, wrist } = bodyPose({ rightArm: armTowards(chest, { at: [SHOULDER[0] + x, SHOULDER[1] + y] }) }).rightArm;
      const share = Math.min(1, 546 / Math.hypot(x, y));
      expect([wrist[0] - shoulder[0], wrist[1] - shoulder[1]]).toEqual([expect.closeTo(x * share, 6), expect.closeTo(y * share, 6)]);
    }),
  );
});

const DRAWINGS = { seatedKneeToChest, seatedBackBend, seatedPelvicTilt, seatedHamstringStretch, seatedTowelCalfStretch, sitToStand };
for (const [name, { states, height }] of Object.entries(DRAWINGS)) {
  test(`${name}: positions that fit their frame, at most 3 short notes, a movement in the last`, () => {
    expect(states).toHaveLength(name === 'sitToStand' ? 3 : 2);
    for (const { pose, floor, edges: [left, right], notes = [] } of states) {
      expect(skinOf(pose, floor).filter(([x, y]) => !(x > left && x < right && y > floor - height))).toEqual([]);
      expect(notes.length).toBeLessThanOrEqual(3);
      for (const { lines } of notes) for (const line of lines) expect(line.length).toBeLessThanOrEqual(10);
    }
    expect(states.at(-1)?.arrows).toHaveLength(1);
  });
}

test('each exercise has a name and a description of its own', () => {
  const all = Object.values(chairWords);
  expect(new Set(all.flatMap(({ title, description }) => [title, description])).size).toBe(2 * all.length);
  for (const { title, description } of all) {
    expect(title).toMatch(/^.{10,90}$/);
    expect(description).toMatch(/^A person seen from (the side|above), (twice|3 times).{60,}\.$/);
  }
});
