import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { place } from '../../../src/figures/placement.ts';
import { heelHeightWords, sayHeel, saySlope } from '../../../src/figures/plates/heel-height-words.ts';
import { shoePartsWords } from '../../../src/figures/plates/shoe-parts-words.ts';
import { slopeMark } from '../../../src/figures/plates/slope-mark.ts';
import * as court from '../../../src/figures/shoe/court-shoe.ts';
import * as lace from '../../../src/figures/shoe/lace-shoe.ts';
import { ANKLE, BALL, footSkin, HEEL_REST } from '../../../src/figures/side/arch-pose.ts';
import { MOST_HEIGHT, raisedHeel } from '../../../src/figures/side/raised-heel.ts';
import { between, distance, numbersOf, strayPoints } from './numbers-of.ts';

const heights = between(0, MOST_HEIGHT);

test.describe('raisedHeel', () => {
  test('a flat shoe leaves the foot as it was drawn', () => {
    const { slope, rear, front, toes, leg } = raisedHeel(0);
    for (const value of [slope, ...[rear, front, toes, leg].flatMap(({ x, y, turn }) => [x, y, turn])]) expect(value).toBeCloseTo(0, 9);
  });

  test('heels of 3 and 7 cm slope the drawn foot by 10 and 23 degrees', () => {
    expect([raisedHeel(30), raisedHeel(70)].map(saySlope)).toEqual(['10°', '23°']);
  });

  test('any heel: it stands as high as asked, ball and toes stay down, the shin stays upright, bones keep their lengths', () => {
    fc.assert(
      fc.property(heights, (height) => {
        const { slope, rear, navicular, front, toes, leg } = raisedHeel(height);
        expect(place(HEEL_REST, rear)[1]).toBeCloseTo(HEEL_REST[1] - height, 9);
        expect(distance(place(BALL, front), BALL)).toBeLessThan(1e-9);
        expect(distance(place(HEEL_REST, rear), BALL)).toBeCloseTo(distance(HEEL_REST, BALL), 9);
        expect(distance(place(ANKLE, leg), place(ANKLE, rear))).toBeLessThan(1e-9);
        expect([rear.turn, navicular.turn, front.turn, toes.turn, leg.turn]).toEqual([slope, slope, slope, 0, 0]);
      }),
    );
  });

  test('skin and shoe are finite; the shoe stands on the floor and holds the foot', () => {
    fc.assert(
      fc.property(heights, (height) => {
        const pose = raisedHeel(height);
        const shoe = [...court.soleOutline(pose), ...court.upperOutline(pose)];
        expect(strayPoints(footSkin(pose))).toEqual([]);
        expect(shoe.filter(([x, y]) => !(Number.isFinite(x) && y <= court.SOLE_THICKNESS))).toEqual([]);
        expect(Math.max(...shoe.map(([, y]) => y))).toBe(court.SOLE_THICKNESS);
        const ends = (points: readonly (readonly [number, number])[]) => [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
        const [[back = 0, tip = 0], [heel = 0, toe = 0]] = [ends(shoe), ends(footSkin(pose))];
        expect(back).toBeLessThan(heel);
        expect(tip).toBeGreaterThan(toe);
        const block = numbersOf(court.heelOutline(pose));
        expect(block.every(Number.isFinite)).toBe(true);
        expect(block).toContain(court.SOLE_THICKNESS);
      }),
    );
  });

  test('a heel outside the drawing is refused', () => {
    for (const height of [-1, MOST_HEIGHT + 1, Number.NaN]) expect(() => raisedHeel(height)).toThrow(RangeError);
  });

  test('the marked slope is the asked one, and only a sloping foot has a wedge', () => {
    fc.assert(
      fc.property(between(1, MOST_HEIGHT), (height) => {
        const pose = raisedHeel(height);
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbersOf(slopeMark(pose).slope);
        expect(Math.abs((Math.atan2(y1 - y2, x1 - x2) * 180) / Math.PI - pose.slope)).toBeLessThan(0.05);
        expect(slopeMark(pose).wedge).not.toBe('');
      }),
    );
    expect(slopeMark(raisedHeel(0)).wedge).toBe('');
  });
});

test.describe('lace shoe', () => {
  test('every outline is a path of finite numbers', () => {
    const paths = Object.values(lace).filter((value) => typeof value === 'string');
    expect(paths).toHaveLength(9);
    for (const path of paths) {
      expect(path).toMatch(/^M[\d.\s-]+([Mmqtacslvhz][\d.\s-]*)+$/);
      expect(numbersOf(path).every(Number.isFinite)).toBe(true);
    }
  });

  test('the smooth patch is as large as the one from which slips get likelier, at the back and outer side', () => {
    expect(Math.abs(Math.PI * (lace.PATCH_WIDTH / 2) ** 2 - 740)).toBeLessThan(40);
    expect(lace.PATCH_MIDDLE[0]).toBeLessThan(-50);
    expect(lace.PATCH_MIDDLE[1]).toBeLessThan(0);
  });
});

test('words follow the numbers', () => {
  expect([0, 30, 45].map((height) => sayHeel({ height }))).toEqual(['flat shoe', '3 cm heel', '4.5 cm heel']);
  const { title, description } = heelHeightWords([raisedHeel(0), raisedHeel(20), raisedHeel(50)]);
  expect(title).toContain('a 2 cm heel and a 5 cm heel');
  expect(description).toContain('2 cm higher than the ball the foot slopes by 6°, with 5 cm by 16°');
  expect(description).not.toMatch(/back|spine/);
  expect(shoePartsWords(40).description).toContain('about 4 cm wide');
});

test('the drawn foot is 27 cm long, as the words say', () => {
  const xs = footSkin(raisedHeel(0)).map(([x]) => x);
  expect(Math.round((Math.max(...xs) - Math.min(...xs)) / 10)).toBe(27);
});
