import { expect, test } from 'playwright/test';
import { armOutline, calfOutline, legOutline } from '../../../src/figures/body/body-outline.ts';
import { place } from '../../../src/figures/placement.ts';
import { ANKLE_BEND, CALF_STRETCH, CALF_STRETCH_FLOOR, CALF_STRETCH_WALL } from '../../../src/figures/plates/calf-stretch-pose.ts';
import { calfStretchWords } from '../../../src/figures/plates/calf-stretch-words.ts';
import { distance } from './numbers-of.ts';

test.describe('calf stretch', () => {
  const { pelvis, rightLeg, leftLeg, rightArm, leftArm } = CALF_STRETCH;

  test('the back knee is straight, and the ankle bends as asked', () => {
    expect(distance(rightLeg.hip, rightLeg.ankle)).toBeCloseTo(806, 9);
    const [x, y] = [rightLeg.hip[0] - rightLeg.ankle[0], rightLeg.ankle[1] - rightLeg.hip[1]];
    expect((Math.atan2(x, y) * 180) / Math.PI).toBeCloseTo(ANKLE_BEND, 9);
  });

  test('both feet stand flat on the floor, the left one in front with its knee bent', () => {
    for (const { foot } of [rightLeg, leftLeg]) {
      expect(foot.turn).toBeCloseTo(0, 9);
      expect(Math.abs(place([0, 882], foot)[1] - CALF_STRETCH_FLOOR)).toBeLessThan(1);
    }
    expect(leftLeg.ankle[0]).toBeGreaterThan(rightLeg.ankle[0] + 300);
    expect(distance(leftLeg.hip, leftLeg.ankle)).toBeLessThan(780);
  });

  test('both palms lie on the wall, and nothing else reaches it', () => {
    for (const arm of [rightArm, leftArm]) {
      const reached = Math.max(...armOutline(arm, CALF_STRETCH_FLOOR).map(([x]) => x));
      expect(Math.abs(reached - CALF_STRETCH_WALL)).toBeLessThan(4);
    }
    const toes = legOutline(pelvis, leftLeg, CALF_STRETCH_FLOOR).map(([x]) => x);
    expect(Math.max(...toes)).toBeLessThan(CALF_STRETCH_WALL - 100);
  });

  test('the hatched calf lies behind the shin, between knee and heel', () => {
    const heel = place([-62, 840], rightLeg.foot);
    for (const [x, y] of calfOutline(pelvis, rightLeg, CALF_STRETCH_FLOOR)) {
      expect(y).toBeGreaterThan(rightLeg.knee[1]);
      expect(y).toBeLessThan(heel[1]);
      const share = (y - rightLeg.knee[1]) / (rightLeg.ankle[1] - rightLeg.knee[1]);
      expect(x).toBeLessThan(rightLeg.knee[0] + (rightLeg.ankle[0] - rightLeg.knee[0]) * share);
    }
    expect(calfStretchWords.description).toContain('The right leg is behind');
  });
});
