import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { place } from '../../../src/figures/placement.ts';
import { curveBand } from '../../../src/figures/plates/curve-band.ts';
import { tiltMark } from '../../../src/figures/plates/tilt-mark.ts';
import { waveFronts } from '../../../src/figures/plates/wave-fronts.ts';
import { bodySkin } from '../../../src/figures/side/body-skin.ts';
import { FRONT_SPINE, SACRUM_PLATE } from '../../../src/figures/side/pelvis-bones.ts';
import { LEG, sideStance } from '../../../src/figures/side/side-stance.ts';
import { between, distance, numbersOf, strayPoints } from './numbers-of.ts';

const angles = fc.record({ tilt: between(-30, 30), hip: between(-30, 40), knee: between(0, 60), ankle: between(-30, 20) });

test.describe('sideStance', () => {
  test('the straight pose stands on the floor, hip above knee above ankle', () => {
    const { hip, thigh, shin, foot } = sideStance({ tilt: 0 });
    expect(hip).toEqual([0, -LEG]);
    expect([thigh.turn, shin.turn, foot.turn]).toEqual([0, 0, 0]);
    expect([foot.x, foot.y]).toEqual([expect.closeTo(0, 9), expect.closeTo(0, 9)]);
  });

  test('a pelvis that tips forward by 10 degrees is drawn 10 degrees lower in front', () => {
    const [before, after] = [0, 10].map((tilt) => place(FRONT_SPINE, sideStance({ tilt }).pelvis));
    const slope = ([x, y]: readonly [number, number] = [0, 0]) => (Math.atan2(y + LEG, x) * 180) / Math.PI;
    expect(slope(after) - slope(before)).toBeCloseTo(10, 9);
  });

  test('any pose: joints hold, bones keep their lengths, the sole touches the floor and does not sink in', () => {
    fc.assert(
      fc.property(angles, (pose) => {
        const { hip, pelvis, thigh, shin, foot, sacrum } = sideStance(pose);
        const knee = place([0, 440], thigh);
        expect(distance(place([0, 0], thigh), hip)).toBeLessThan(1e-9);
        expect(distance(place([0, 440], shin), knee)).toBeLessThan(1e-9);
        expect(distance(hip, knee)).toBeCloseTo(440, 9);
        expect(distance(place([0, 806], shin), place([0, -76], foot))).toBeLessThan(1e-9);
        expect(distance(sacrum, hip)).toBeCloseTo(Math.hypot(...SACRUM_PLATE), 9);
        expect(pelvis.turn).toBe(pose.tilt);
        expect(Math.max(place([-50, 0], foot)[1], place([150, 0], foot)[1])).toBeCloseTo(0, 9);
      }),
    );
  });

  test('the lower spine is hollow towards the back, and its bones follow one another at one distance', () => {
    for (const tilt of [0, 1.6, 10, 20]) {
      const { vertebrae, sacrum } = sideStance({ tilt });
      const [l5, , l3, , l1] = vertebrae;
      if (!l5 || !l3 || !l1) throw new Error('five vertebrae expected');
      const onChord = l5.x + ((l1.x - l5.x) * (l3.y - l5.y)) / (l1.y - l5.y);
      expect(l3.x).toBeGreaterThan(onChord);
      expect(l5.x).toBeGreaterThan(sacrum[0]);
      for (const [index, { x, y }] of vertebrae.entries()) {
        const below = vertebrae[index - 1];
        if (below) expect(distance([x, y], [below.x, below.y])).toBeCloseTo(35, 9);
      }
    }
  });

  test('the skin is finite and stays above the floor', () => {
    fc.assert(
      fc.property(angles, (pose) => {
        expect(strayPoints(bodySkin(sideStance(pose)))).toEqual([]);
      }),
    );
  });

  test('an angle that is none, or beyond 60 degrees, is refused', () => {
    for (const tilt of [61, -61, Number.NaN]) expect(() => sideStance({ tilt })).toThrow(RangeError);
    expect(() => sideStance({ tilt: 0, knee: Number.POSITIVE_INFINITY })).toThrow(RangeError);
  });
});

test.describe('signs', () => {
  test('the marked tilt is the asked one', () => {
    fc.assert(
      fc.property(between(0, 30), (tilt) => {
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbersOf(tiltMark([0, -LEG], tilt).tilted);
        expect(Math.abs((Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI - tilt)).toBeLessThan(0.05);
      }),
    );
  });

  test('the band of doubt lies in front of the spine', () => {
    const { vertebrae } = sideStance({ tilt: 5 });
    const band = curveBand(vertebrae);
    expect(band).toHaveLength(10);
    for (const [index, { x }] of vertebrae.entries()) expect(band[index]?.[0]).toBeGreaterThan(x);
  });

  test('the marks of a shock are all of one size, however far up', () => {
    const bows = waveFronts([[0, 0], [0, -1000]]).split('M').slice(1).map(numbersOf);
    expect(bows.length).toBeGreaterThan(10);
    expect(new Set(bows.map((bow) => bow.slice(2).join()))).toHaveProperty('size', 1);
    expect(bows.every(([x = 0, , , , dx = 0]) => x === -30 && dx === 60)).toBe(true);
  });
});
