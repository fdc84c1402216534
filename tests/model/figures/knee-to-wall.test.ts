import { expect, test } from 'playwright/test';
import { armOutline, legOutline } from '../../../src/figures/body/body-outline.ts';
import { HEEL_DOWN, HEEL_UP } from '../../../src/figures/exercises/knee-to-wall-pose.ts';
import { isOnFloor, kneeFold, lowestOfHeel, skinOf } from './pose-checks.ts';

/* How each position must look comes from the steps of the check (physiopedia_kwt; the hands on the wall are ours). */

for (const [name, { pose, wall, floor, toe }] of Object.entries({ HEEL_DOWN, HEEL_UP })) {
  test(`${name}: the front knee touches the wall, and nothing goes through it`, () => {
    const front = legOutline(pose.pelvis, pose.rightLeg, floor);
    const [x, y] = front.reduce((farthest, point) => (point[0] > farthest[0] ? point : farthest));
    expect(Math.abs(x - wall)).toBeLessThan(1);
    expect(Math.abs(y - pose.rightLeg.knee[1])).toBeLessThan(60);
    for (const [skinX] of skinOf(pose, floor)) expect(skinX).toBeLessThan(wall + 4);
  });

  test(`${name}: the palms lie on the wall, the rear foot is flat, the toes are flat and end before the wall`, () => {
    for (const arm of [pose.rightArm, pose.leftArm]) {
      expect(Math.abs(Math.max(...armOutline(arm, floor).map(([x]) => x)) - wall)).toBeLessThan(4);
    }
    expect(isOnFloor(pose.leftLeg, floor)).toBe(true);
    expect(kneeFold(pose.leftLeg)).toBeLessThan(15);
    expect(pose.rightLeg.toes.turn).toBeCloseTo(0, 9);
    expect(toe).toBeLessThan(wall - 60);
  });
}

test('the heel is down where the reading counts, and up where the foot is too far from the wall', () => {
  expect(isOnFloor(HEEL_DOWN.pose.rightLeg, HEEL_DOWN.floor)).toBe(true);
  expect(lowestOfHeel(HEEL_UP.pose.rightLeg)).toBeLessThan(HEEL_UP.floor - 50);
  expect(HEEL_UP.wall - HEEL_UP.toe).toBeGreaterThan(HEEL_DOWN.wall - HEEL_DOWN.toe + 40);
});
