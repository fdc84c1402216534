import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { footFromAbove } from '../../../src/figures/exercises/foot-above.ts';
import { footWords } from '../../../src/figures/exercises/foot-words.ts';
import {
  ankleCircles, BALL_RADIUS, ballRoll, FOOT_AWAY, FOOT_UP, PULLED, plantarFasciaStretch, UNDER_HEEL, UNDER_TOES,
} from '../../../src/figures/exercises/sole-pose.ts';
import { ARCH_UP, AT_REST, BIG_UP, CURLED, shortFoot, SMALL_UP, toeYoga, towelCurl } from '../../../src/figures/exercises/toe-exercises-pose.ts';
import { place } from '../../../src/figures/placement.ts';
import { BALL, footSkin, HEEL_REST } from '../../../src/figures/side/arch-pose.ts';
import { bandOutline, bigToeSkin, smallToesSkin, toePose, TOE_LIMITS } from '../../../src/figures/side/toe-pose.ts';
import { between, distance, numbersOf } from './numbers-of.ts';

/* How each position must look comes from cards 4 to 9 of the exercise list (digiovanni2006, aaos_foot, mulligan2013, gooding2016). */

const within = (joint: keyof typeof TOE_LIMITS) => between(TOE_LIMITS[joint][0], TOE_LIMITS[joint][1]);
const toes = fc.record({ up: within('up'), curl: within('curl') });
const heightOf = (points: readonly (readonly [number, number])[]): number => -Math.min(...points.map(([, y]) => y));

test.describe('toePose', () => {
  test('a foot at rest is the foot of the other figures', () => {
    expect(bigToeSkin(AT_REST, 0)).toEqual(footSkin(AT_REST));
    expect([AT_REST.bigToe.tip.turn, AT_REST.smallToes.base.turn, AT_REST.leg.turn]).toEqual([0, 0, 0].map((zero) => expect.closeTo(zero, 9)));
  });

  test('any pose: heel and ball stay on the floor, joints hold, nothing lies below the floor', () => {
    fc.assert(
      fc.property(between(-18, 18), within('ankle'), toes, toes, (rise, ankle, bigToe, smallToes) => {
        const pose = toePose({ rise, ankle, bigToe, smallToes });
        expect(place(HEEL_REST, pose.rear)).toEqual(HEEL_REST.map((mm) => expect.closeTo(mm, 9)));
        for (const { base, tip } of [pose.bigToe, pose.smallToes]) {
          expect(distance(place(BALL, pose.front), place(BALL, base))).toBeLessThan(1e-9);
          expect(distance(place([177, -15], base), place([177, -15], tip))).toBeLessThan(1e-9);
        }
        for (const [x, y] of [...bigToeSkin(pose, 0), ...smallToesSkin(pose, 0)]) expect(Number.isFinite(x) && y <= 0).toBe(true);
      }),
    );
  });

  test('toes and ankle turn as far as the drawing reaches, and beyond are refused by their name', () => {
    expect(() => toePose({ bigToe: { up: 81 } })).toThrow("foot's up turns from -30 to 80 degrees, not 81");
    expect(() => toePose({ smallToes: { curl: Number.NaN } })).toThrow(RangeError);
    expect(() => toePose({ ankle: 31 })).toThrow(RangeError);
    expect(() => toePose({ rise: 19 })).toThrow(RangeError);
  });
});

test('short foot: the arch is higher, the ball nearer to the heel, the toes long and flat', () => {
  expect(ARCH_UP.top[1]).toBeLessThan(AT_REST.top[1] - 5);
  expect(place(BALL, ARCH_UP.front)[0]).toBeLessThan(place(BALL, AT_REST.front)[0]);
  expect([ARCH_UP.bigToe.base.turn, ARCH_UP.bigToe.tip.turn]).toEqual([0, 0].map((zero) => expect.closeTo(zero, 9)));
});

test('toe yoga: one time only the big toe is up, the other time only the small ones', () => {
  expect([BIG_UP.bigToe.base.turn, BIG_UP.smallToes.base.turn]).toEqual([-38, expect.closeTo(0, 9)]);
  expect([SMALL_UP.bigToe.base.turn, SMALL_UP.smallToes.base.turn]).toEqual([expect.closeTo(0, 9), -38]);
  expect(heightOf(smallToesSkin(SMALL_UP, 0))).toBeGreaterThan(heightOf(smallToesSkin(AT_REST, 0)) + 14);
});

test('toe yoga: seen from above there are five toes, and spreading takes the big and the small one apart', () => {
  const apart = (spread: number): number => {
    const tips = footFromAbove(spread).slice(1).map(({ d }) => numbersOf(d).filter((_, index) => index % 2 === 0).slice(0, 4).reduce((sum, x) => sum + x));
    expect(tips).toHaveLength(5);
    return (tips[0] ?? Number.NaN) - (tips[4] ?? Number.NaN);
  };
  expect(apart(12)).toBeGreaterThan(apart(0) + 5);
});

test('towel curl: the toes bend in their middle, their tips reach the floor, the heel stays down', () => {
  expect(CURLED.bigToe.tip.turn).toBeGreaterThan(30);
  const tip = bigToeSkin(CURLED, Number.POSITIVE_INFINITY).slice(9, 14);
  expect(Math.abs(Math.max(...tip.map(([, y]) => y)))).toBeLessThan(8);
  expect(place(HEEL_REST, CURLED.rear)[1]).toBeCloseTo(HEEL_REST[1], 9);
});

test('ball roll: the ball lies on the floor and touches the sole, first under the heel, then under the ball of the foot', () => {
  for (const { at, ball } of [UNDER_HEEL, UNDER_TOES]) {
    expect(ball[1]).toBe(-BALL_RADIUS);
    const nearest = Math.min(...bigToeSkin(AT_REST, Number.POSITIVE_INFINITY).map((point) => distance(place(point, at), ball)));
    expect(Math.abs(nearest - BALL_RADIUS)).toBeLessThan(8);
    for (const point of bigToeSkin(AT_REST, Number.POSITIVE_INFINITY)) expect(place(point, at)[1]).toBeLessThan(0);
  }
  expect(UNDER_TOES.ball[0]).toBeGreaterThan(UNDER_HEEL.ball[0] + 80);
});

test('ankle circles: the leg keeps still, only the foot moves', () => {
  const leg = ({ pose, at }: typeof FOOT_UP) => [place([0, -70], at), place([0, -148], { ...at, turn: at.turn + pose.leg.turn })];
  expect(leg(FOOT_UP)[0]).toEqual(leg(FOOT_AWAY)[0]?.map((mm) => expect.closeTo(mm, 9)));
  expect(FOOT_UP.at.turn + FOOT_UP.pose.leg.turn).toBeCloseTo(FOOT_AWAY.at.turn + FOOT_AWAY.pose.leg.turn, 9);
});

test('stretch for the sole: all toes are drawn towards the shin, and the band runs from heel to ball', () => {
  expect(PULLED.bigToe.base.turn).toBe(-52);
  expect(PULLED.smallToes.base.turn).toBe(-52);
  const band = bandOutline(PULLED).map(([x]) => x);
  expect(Math.min(...band)).toBeLessThan(-20);
  expect(Math.max(...band)).toBeGreaterThan(120);
});

const DRAWINGS = { shortFoot, toeYoga, towelCurl, ballRoll, ankleCircles, plantarFasciaStretch };
for (const [name, { states }] of Object.entries(DRAWINGS)) {
  test(`${name}: at least two positions with names of their own, at most 3 short notes each, and a movement`, () => {
    expect(states.length).toBeGreaterThanOrEqual(2);
    expect(new Set(states.map((state) => state.name)).size).toBe(states.length);
    expect(states.flatMap(({ arrows = [] }) => arrows).length).toBeGreaterThan(0);
    for (const { notes = [] } of states) {
      expect(notes.length).toBeLessThanOrEqual(3);
      for (const { lines } of notes) for (const line of lines) expect(line.length).toBeLessThanOrEqual(10);
    }
  });
}

test('each exercise has a name and a description of its own', () => {
  for (const { title, description } of Object.values(footWords)) {
    expect(title).toMatch(/^.{10,90}$/);
    expect(description).toMatch(/^.{60,}\.$/);
  }
  expect(new Set(Object.values(footWords).map(({ title }) => title)).size).toBe(6);
});
