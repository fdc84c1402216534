import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { HEEL_JOINT } from '../../../src/figures/behind/heel-bones.ts';
import { legStance } from '../../../src/figures/behind/leg-stance.ts';
import { place } from '../../../src/figures/placement.ts';
import type { Point } from '../../../src/figures/point.ts';
import { LEG, sideStance } from '../../../src/figures/side/side-stance.ts';
import { anglesOf, type ChainAngles } from '../../../src/tools/kinetic-chain/angles.ts';
import { MOST_TILT, MOST_TURN } from '../../../src/tools/kinetic-chain/drawn-angles.ts';
import { DEFAULT_STATE, FEET, PERSONS, SCALES, type ChainState } from '../../../src/tools/kinetic-chain/state.ts';
import { between, distance, numbersOf } from '../figures/numbers-of.ts';
import { drawnChain } from './drawn-chain.ts';

const STRAIGHT: ChainAngles = { wedge: { left: 0, right: 0 }, shin: { left: 0, right: 0 }, pelvisForward: 0, pelvisSideways: 0 };
const states: fc.Arbitrary<ChainState> = fc.record({
  wedgeDegrees: fc.integer({ min: -30, max: 40 }).map((half) => half / 2),
  feet: fc.constantFrom(...FEET),
  liftMm: fc.constant(0),
  liftSide: fc.constant('left' as const),
  person: fc.constantFrom(...PERSONS),
  view: fc.constant('both' as const),
  scale: fc.constantFrom(...SCALES),
});
const drawn = (state: ChainState) => drawnChain(anglesOf(state), state.scale);
const slopeOf = ([x1, y1]: Point, [x2, y2]: Point): number => (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;

test.describe('the zero state', () => {
  const { behind, side } = drawnChain(STRAIGHT, 'true');

  test('is the straight pose of the site, from behind and from the side', () => {
    const straight = legStance(0);
    for (const { stance } of [behind.legs.left, behind.legs.right]) {
      expect(stance.hip).toEqual([expect.closeTo(straight.hip[0], 9), expect.closeTo(straight.hip[1], 9)]);
      expect([stance.heel.turn + 0, stance.leg.turn + 0]).toEqual([0, 0]);
      expect(stance.rest[1] + 0).toBe(0);
    }
    expect(side.stance.pelvis).toEqual(sideStance({ tilt: 0 }).pelvis);
    expect(side.band.drawn).toEqual(sideStance({ tilt: 0 }).vertebrae);
  });

  test('shows no wedge from the side, no tilt and no turn', () => {
    expect([side.near, side.far, behind.tilts, behind.between, side.shin.sector, behind.legs.left.shin.sector]).toEqual(Array(6).fill(''));
    expect([behind.isCapped, side.isCapped]).toEqual([false, false]);
  });
});

test.describe('the angles, measured from the points', () => {
  test('10 degrees under both feet: heel 10, shin 6.8, pelvis 1.57 (fischer2018, pinto2008), all at true size', () => {
    const { behind, side } = drawn(DEFAULT_STATE);
    const { stance, shin } = behind.legs.right;
    expect(slopeOf(place([0, 818], stance.heel), place([0, 870], stance.heel)) - 90).toBeCloseTo(-10, 9);
    expect(shin.turn).toBeCloseTo(6.8, 9);
    expect(slopeOf(place([0, 0], side.stance.pelvis), place([100, 0], side.stance.pelvis))).toBeCloseTo(1.57, 9);
  });

  test('10 degrees under the right foot: lines either way at 1.46 degrees, the pelvis between them level', () => {
    const { behind } = drawn({ ...DEFAULT_STATE, feet: 'right' });
    const [one, other] = behind.tilts.slice(1).split('M').map(numbersOf);
    const measured = [one, other].map(([x1 = 0, y1 = 0, x2 = 0, y2 = 0] = []) => slopeOf([x1, y1], [x2, y2]));
    for (const [index, slope] of [1.46, -1.46].entries()) expect(Math.abs((measured[index] ?? 0) - slope)).toBeLessThan(0.03);
    expect(behind.pelvis.turn).toBe(0);
  });

  test('any state: each heel is square to its wedge, and stands on it', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { wedge } = anglesOf(state);
        const { legs } = drawn(state).behind;
        for (const side of ['left', 'right'] as const) {
          const { support, rest, heel } = legs[side].stance;
          const [, inner, outer] = support;
          expect(slopeOf(inner, outer)).toBeCloseTo(0 - wedge[side], 9);
          expect(heel.turn).toBeCloseTo(0 - wedge[side], 9);
          expect(distance(place([0, 882], heel), rest)).toBeLessThan(1e-9);
          expect(slopeOf(inner, rest)).toBeCloseTo(0 - wedge[side], 6);
          expect(Math.max(inner[1], outer[1])).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test('any state: from the side the shin stands as high as from behind, and the wedge as high as its thick edge', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { behind, side } = drawn(state);
        const { stance } = behind.legs[side.leg];
        expect(side.stance.hip[1] - side.up).toBeCloseTo(stance.hip[1], 9);
        const [, , top = 0] = numbersOf(side.near);
        expect(Math.abs(top - Math.min(...stance.support.map(([, y]) => y)))).toBeLessThan(0.051);
      }),
    );
  });

  test('one foot: from the side the leg on the wedge is drawn, and its shin turns', () => {
    for (const feet of ['left', 'right'] as const) {
      const state = { ...DEFAULT_STATE, feet };
      const { side } = drawn(state);
      expect(side.leg).toBe(feet);
      expect(anglesOf(state).shin[side.leg]).toBeCloseTo(6.8, 9);
      expect(side.shin.sector).not.toBe('');
    }
    expect(drawn(DEFAULT_STATE).side.leg).toBe('right');
  });

  test('inner edge up: the wedge is thick on the inner side, and the pelvis has no number', () => {
    const state = { ...DEFAULT_STATE, wedgeDegrees: -10 };
    const { behind } = drawn(state);
    const [, inner, outer] = behind.legs.right.stance.support;
    expect(inner[1]).toBeLessThan(outer[1]);
    expect(outer[1] + 0).toBe(0);
    expect(anglesOf(state)).toMatchObject({ pelvisForward: undefined, pelvisSideways: undefined });
  });
});

test.describe('the bones', () => {
  test('any state: the ankle joint holds, the leg keeps its length, both hips are level', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { legs, pelvis } = drawn(state).behind;
        for (const { stance } of [legs.left, legs.right]) {
          expect(distance(place(HEEL_JOINT, stance.heel), stance.joint)).toBeLessThan(1e-9);
          expect(distance(place(HEEL_JOINT, stance.leg), stance.joint)).toBeLessThan(1e-9);
          expect(distance(stance.hip, stance.joint)).toBeCloseTo(818, 9);
          expect(stance.hip[0]).toBeCloseTo(0, 9);
          expect(stance.hip[1]).toBeCloseTo(pelvis.y, 9);
        }
      }),
    );
  });

  test('left is the mirror image of right', () => {
    fc.assert(
      fc.property(states, (state) => {
        const swap = ({ left, right }: { left: number; right: number }) => ({ left: right, right: left });
        const angles = anglesOf(state);
        const legs = drawnChain(angles, state.scale).behind.legs;
        const swapped = { ...angles, wedge: swap(angles.wedge), shin: swap(angles.shin) };
        expect(drawnChain(swapped, state.scale).behind.legs).toEqual({ left: legs.right, right: legs.left });
      }),
    );
  });

  test('any state: five vertebrae 35 mm apart, between the spine as one piece and the upright chest', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { band, stance } = drawn(state).side;
        const tilt = stance.pelvis.turn;
        for (const [index, { x, y, turn }] of band.drawn.entries()) {
          const below = band.drawn[index - 1];
          if (below) expect(Math.abs(distance([x, y], [below.x, below.y]) - 35)).toBeLessThan(0.2);
          const ends = [band.asOne[index], band.upright[index]].map((at) => at?.turn ?? Number.NaN);
          expect(turn).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-9);
          expect(turn).toBeLessThanOrEqual(Math.max(...ends) + 1e-9);
        }
        const straight = sideStance({ tilt: 0 }).vertebrae;
        expect(band.asOne.map(({ turn }, index) => turn - (straight[index]?.turn ?? 0))).toEqual(Array(5).fill(expect.closeTo(tilt, 9)));
      }),
    );
  });

  test('every number of the drawing is finite, and no skin sinks into the floor', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { behind, side } = drawn(state);
        expect(JSON.stringify({ behind, side })).not.toMatch(/null|NaN|Infinity/);
        expect(side.up).toBeGreaterThanOrEqual(-1e-9);
        expect(side.stance.hip[1]).toBeCloseTo(0 - LEG, 9);
      }),
    );
  });
});

test.describe('10 times as large', () => {
  test('shin and pelvis are drawn 10 times as large, wedge and heel as they are', () => {
    const [real, large] = SCALES.map((scale) => drawnChain(anglesOf({ ...DEFAULT_STATE, feet: 'right' }), scale));
    expect(large?.behind.legs.right.shin.turn).toBeCloseTo(68, 9);
    expect(large?.side.stance.pelvis.turn).toBeCloseTo(14.1, 9);
    expect(large?.behind.legs.right.stance).toEqual(real?.behind.legs.right.stance);
  });

  test('what the drawing cannot take is cut short, and only there it says so', () => {
    const at = (change: Partial<ChainAngles>) => drawnChain({ ...STRAIGHT, ...change }, 'ten');
    expect(at({ pelvisForward: 2.9 })).toMatchObject({ side: { isCapped: false }, behind: { isCapped: false } });
    const forward = at({ pelvisForward: -7.2 });
    expect(forward).toMatchObject({ side: { isCapped: true }, behind: { isCapped: false } });
    expect(forward.side.stance.pelvis.turn).toBe(-MOST_TILT);
    expect(at({ pelvisSideways: 3.1 })).toMatchObject({ side: { isCapped: false }, behind: { isCapped: true } });
    const left = at({ shin: { left: 16, right: 0 } });
    expect(left).toMatchObject({ side: { isCapped: false }, behind: { isCapped: true, legs: { left: { shin: { turn: MOST_TURN } } } } });
  });
});

test('angles that are none, and wedges beyond 30 degrees, are refused', () => {
  for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => drawnChain({ ...STRAIGHT, pelvisForward: bad }, 'true')).toThrow(RangeError);
    expect(() => drawnChain({ ...STRAIGHT, shin: { left: bad, right: 0 } }, 'ten')).toThrow(RangeError);
    expect(() => drawnChain({ ...STRAIGHT, wedge: { left: 0, right: bad } }, 'true')).toThrow(RangeError);
  }
  expect(() => drawnChain({ ...STRAIGHT, wedge: { left: 30.5, right: 0 } }, 'true')).toThrow(RangeError);
  fc.assert(fc.property(between(-30, 30), (wedge) => drawnChain({ ...STRAIGHT, wedge: { left: wedge, right: 0 } }, 'true').behind.legs.left.stance.eversion === wedge));
});
