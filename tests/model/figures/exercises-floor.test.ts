import { expect, test } from 'playwright/test';
import { armOutline, headOutline, trunkOutline } from '../../../src/figures/body/body-outline.ts';
import { bottomToHeels, ON_FOURS, SAT_BACK } from '../../../src/figures/exercises/all-fours-pose.ts';
import type { FrontState } from '../../../src/figures/exercises/drawn-front.ts';
import { AT_CHAIR, FLOOR_STEPS, ONE_KNEE } from '../../../src/figures/exercises/floor-steps-pose.ts';
import { floorStepsWords, floorWords } from '../../../src/figures/exercises/floor-words.ts';
import { kneeRolls } from '../../../src/figures/exercises/knee-rolls-pose.ts';
import { LOOSE, PULLED, SIT_FLOOR, towelCalfStretch } from '../../../src/figures/exercises/long-sit-pose.ts';
import {
  BRIDGED, gluteBridge, hamstringStretch, HOOKED, KNEE_HELD, kneeToChest, LEG_UP, LEVEL, LOOPED, pelvicTilt, TILTED,
} from '../../../src/figures/exercises/lying-pose.ts';
import { place } from '../../../src/figures/placement.ts';
import type { Point } from '../../../src/figures/point.ts';
import { distance } from './numbers-of.ts';
import { ankleBend, gapUnderBack, heelOf, isOnFloor, kneeFold, lowestOfHeel, skinOf } from './pose-checks.ts';

/* How each position must look comes from cards 3 and 13 to 18 of the exercise list (nhs_back_ex, gstt_back, msd_bridge, bandy1994). */

const SUPINE = { HOOKED, KNEE_HELD, LEVEL, TILTED, BRIDGED, LOOPED, LEG_UP };

for (const [name, { pose, floor }] of Object.entries(SUPINE)) {
  test(`${name}: on the back, chest on the floor, left knee bent with its foot flat, face up`, () => {
    const chest = trunkOutline(pose, Number.POSITIVE_INFINITY).slice(15, 19).map(([, y]) => y);
    expect(Math.max(...chest)).toBeGreaterThanOrEqual(floor - 4);
    expect(isOnFloor(pose.leftLeg, floor)).toBe(true);
    expect(kneeFold(pose.leftLeg)).toBeGreaterThan(80);
    expect([pose.head.turn > -90, pose.head.turn < -70]).toEqual([true, true]);
    const back = Math.max(...headOutline(pose, Number.POSITIVE_INFINITY).map(([, y]) => y));
    expect(back).toBeLessThan(floor - 8);
  });
}

test('knee to chest: both hands on the shin below the knee, the thigh over the chest, hips down', () => {
  const { rightLeg, rightArm, leftArm, pelvis } = KNEE_HELD.pose;
  for (const { wrist } of [rightArm, leftArm]) {
    expect(distance(wrist, place([76, 500], rightLeg.shin))).toBeLessThan(1);
    expect(distance(wrist, rightLeg.knee)).toBeLessThan(130);
  }
  expect(rightLeg.knee[0]).toBeLessThan(rightLeg.hip[0] - 200);
  expect(pelvis.turn).toBe(-90);
});

test('knee rolls: trunk and arms stay where they are, both knees go to the same side', () => {
  const [start, roll] = kneeRolls.states;
  expect(roll?.arms).toEqual(start?.arms);
  const across = (outlines: FrontState['before'] = []) => outlines.map((outline) => Math.max(...outline.map(([x]) => x)));
  for (const right of [...across(roll?.behind), ...across(roll?.before)]) expect(right).toBeGreaterThan(280);
  for (const right of across(start?.before)) expect(right).toBeLessThan(170);
});

test('bottom to heels: hands under shoulders, knees under hips, the back level; hands and knees stay, the hips go back', () => {
  const { rightArm, rightLeg, pelvis, chest } = ON_FOURS.pose;
  expect(Math.abs(rightArm.wrist[0] - rightArm.shoulder[0])).toBeLessThan(40);
  expect(Math.abs(rightLeg.knee[0] - rightLeg.hip[0])).toBeLessThan(1);
  for (const { turn } of [pelvis, chest]) expect(Math.abs(turn - 90)).toBeLessThan(8);
  expect(SAT_BACK.pose.rightArm.wrist[0] - SAT_BACK.pose.rightLeg.knee[0]).toBeCloseTo(rightArm.wrist[0] - rightLeg.knee[0], 6);
  expect(SAT_BACK.pose.rightLeg.knee[0]).toBeGreaterThan(300);
  expect(SAT_BACK.pose.chest.turn - SAT_BACK.pose.pelvis.turn).toBeGreaterThan(20);
  for (const { pose, floor } of [ON_FOURS, SAT_BACK]) {
    expect(floor - pose.rightLeg.knee[1]).toBeCloseTo(60, 0);
    expect(pose.rightLeg.shin.turn).toBeCloseTo(90, 6);
    const palm = Math.max(...armOutline(pose.rightArm, Number.POSITIVE_INFINITY).slice(17, 23).map(([, y]) => y));
    expect(Math.abs(palm - floor)).toBeLessThan(8);
  }
});

test('pelvic tilt: a gap under the back, then none; feet and chest stay', () => {
  expect(gapUnderBack(LEVEL.pose, LEVEL.floor)).toBeGreaterThan(25);
  expect(gapUnderBack(TILTED.pose, TILTED.floor)).toBeLessThan(12);
  const stride = ({ pose }: typeof LEVEL) => pose.rightLeg.ankle[0] - pose.rightArm.shoulder[0];
  expect(stride(TILTED)).toBeCloseTo(stride(LEVEL), 6);
  for (const { pose } of [LEVEL, TILTED]) expect(Math.abs(pose.chest.turn + 90)).toBeLessThan(7);
});

test('bridge: hips off the floor, shoulders, hips and knees in one line, feet flat under the knees', () => {
  const { pose, floor } = BRIDGED;
  const { hip, knee, ankle } = pose.rightLeg;
  const { shoulder } = pose.rightArm;
  const rise = (from: Point, to: Point) => (Math.atan2(from[1] - to[1], to[0] - from[0]) * 180) / Math.PI;
  expect(Math.abs(rise(shoulder, hip) - rise(hip, knee))).toBeLessThan(12);
  expect(floor - hip[1]).toBeGreaterThan(220);
  expect(isOnFloor(pose.rightLeg, floor)).toBe(true);
  expect(Math.abs(ankle[0] - knee[0])).toBeLessThan(130);
});

test('hamstring stretch: the knee bent, then straight; the towel in the hand lies on the ball of the foot', () => {
  expect(kneeFold(LOOPED.pose.rightLeg)).toBeGreaterThan(60);
  expect(kneeFold(LEG_UP.pose.rightLeg)).toBe(0);
  for (const { pose, towel } of [LOOPED, LEG_UP]) {
    const sole = place([166, 888], pose.rightLeg.foot).map(Math.round).join(' ');
    const fist = place([0, 610], pose.rightArm.hand).map(Math.round).join(' ');
    expect(towel.d.startsWith(`M${fist}L`)).toBe(true);
    expect(towel.d.endsWith(`L${sole}z`)).toBe(true);
  }
});

test('towel calf stretch: the right knee straight and its heel on the floor, the foot pulled up', () => {
  for (const pose of [LOOSE, PULLED]) {
    expect(kneeFold(pose.rightLeg)).toBe(0);
    expect(Math.abs(lowestOfHeel(pose.rightLeg) - SIT_FLOOR)).toBeLessThan(8);
    expect(isOnFloor(pose.leftLeg, SIT_FLOOR)).toBe(true);
  }
  expect(ankleBend(LOOSE.rightLeg)).toBeLessThan(0);
  expect(ankleBend(PULLED.rightLeg)).toBeGreaterThan(10);
});

test('to the floor: hands on the seat until one knee is down, then hands and knees, then the back', () => {
  const [[standing, kneeling] = [], [fours, lying] = []] = FLOOR_STEPS;
  for (const state of [standing, kneeling]) {
    const seat = (state?.floor ?? 0) - 420;
    expect(Math.abs((state?.pose.rightArm.wrist[1] ?? 0) + 28 - seat)).toBeLessThan(1);
  }
  for (const leg of [AT_CHAIR.rightLeg, AT_CHAIR.leftLeg]) expect(isOnFloor(leg, standing?.floor ?? 0)).toBe(true);
  expect((kneeling?.floor ?? 0) - ONE_KNEE.rightLeg.knee[1]).toBeCloseTo(60, 6);
  expect(isOnFloor(ONE_KNEE.leftLeg, kneeling?.floor ?? 0)).toBe(true);
  expect(heelOf(ONE_KNEE.leftLeg)[0]).toBeGreaterThan(ONE_KNEE.rightLeg.knee[0]);
  expect([fours?.pose, lying?.pose]).toEqual([ON_FOURS.pose, HOOKED.pose]);
});

const DRAWINGS = { kneeToChest, pelvicTilt, gluteBridge, hamstringStretch, bottomToHeels, towelCalfStretch };
for (const [name, { states, height }] of Object.entries(DRAWINGS)) {
  test(`${name}: two positions that fit their frame, at most 3 short notes, a movement in the second`, () => {
    expect(states).toHaveLength(2);
    for (const { pose, floor, edges: [left, right], notes = [] } of states) {
      expect(skinOf(pose, floor).filter(([x, y]) => !(x > left && x < right && y > floor - height))).toEqual([]);
      expect(notes.length).toBeLessThanOrEqual(3);
      for (const { lines } of notes) for (const line of lines) expect(line.length).toBeLessThanOrEqual(13);
    }
    expect(states[1]?.arrows).toHaveLength(1);
  });
}

test('each exercise has a name and a description of its own', () => {
  const all = [...Object.values(floorWords), floorStepsWords];
  expect(new Set(all.flatMap(({ title, description }) => [title, description])).size).toBe(2 * all.length);
  for (const { title, description } of all) {
    expect(title).toMatch(/^.{10,90}$/);
    expect(description).toMatch(/^A person seen from (the side|above), (twice|4 times).{60,}\.$/);
  }
});
