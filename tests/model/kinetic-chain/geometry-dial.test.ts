import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { FLAT, turnOn } from '../../../src/tools/kinetic-chain/dial.ts';
import { between, numbersOf } from '../figures/numbers-of.ts';

const RADIUS = 62;
const FRONTS = ['away', 'right'] as const;

test.describe('dial: a ring around a right leg', () => {
  test('from behind the front lies away from the viewer, and inwards is to the left', () => {
    expect(turnOn([0, 0], RADIUS, 0, 'away').tip).toEqual([expect.closeTo(0, 9), expect.closeTo(-RADIUS * FLAT, 9)]);
    expect(turnOn([0, 0], RADIUS, 90, 'away').tip).toEqual([expect.closeTo(-RADIUS, 9), expect.closeTo(0, 9)]);
  });

  test('from the right the front lies to the right, and inwards is away from the viewer', () => {
    expect(turnOn([0, 0], RADIUS, 0, 'right').tip).toEqual([RADIUS, expect.closeTo(0, 9)]);
    expect(turnOn([0, 0], RADIUS, 90, 'right').tip).toEqual([expect.closeTo(0, 9), expect.closeTo(-RADIUS * FLAT, 9)]);
  });

  test('an angle on the ring, seen flat, is the angle of the bone', () => {
    fc.assert(
      fc.property(between(-150, 150), fc.constantFrom(...FRONTS), (turn, front) => {
        const flat = ([x, y]: readonly [number, number]) => (Math.atan2(-y / FLAT, x) * 180) / Math.PI;
        const measured = flat(turnOn([0, 0], RADIUS, turn, front).tip) - flat(turnOn([0, 0], RADIUS, 0, front).tip);
        expect((((measured - turn) % 360) + 540) % 360 - 180).toBeCloseTo(0, 6);
      }),
    );
  });

  test('the filled part ends at the needle, and is the smaller part of the ring', () => {
    for (const turn of [6.8, 68, 136, -6.8, -102]) {
      const { sector, tip } = turnOn([10, -300], RADIUS, turn, 'away');
      const [x, y] = numbersOf(sector).slice(-2);
      expect(Math.hypot((x ?? 0) - tip[0], (y ?? 0) - tip[1])).toBeLessThan(0.1);
      expect(sector).toMatch(turn > 0 ? /0 0 0/ : /0 0 1/);
    }
    expect(turnOn([0, 0], RADIUS, 0, 'away').sector).toBe('');
  });
});
