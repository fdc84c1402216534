import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { place } from '../../../src/figures/placement.ts';
import { shortFootWords } from '../../../src/figures/plates/short-foot-words.ts';
import { archPose, archSpace, footSkin, MOST_RISE } from '../../../src/figures/side/arch-pose.ts';
import { between, distance, strayPoints } from './numbers-of.ts';

const rises = between(0 - MOST_RISE, MOST_RISE);
const TOP = [53, -49] as const;
const BALL = [137, -22] as const;
const HEEL = [-40, -10] as const;

test('the usual foot is drawn as it was made', () => {
  const { rear, navicular, front, toes, leg } = archPose(0);
  for (const { x, y, turn } of [rear, navicular, front, toes, leg]) {
    for (const value of [x, y, turn]) expect(value).toBeCloseTo(0, 9);
  }
});

test('the arch rises by what is asked, heel and ball stay down, bones keep their lengths', () => {
  fc.assert(
    fc.property(rises, (rise) => {
      const { top, rear, front, toes } = archPose(rise);
      expect(top[1]).toBeCloseTo(TOP[1] - rise, 9);
      expect(distance(place(TOP, rear), top)).toBeLessThan(1e-9);
      expect(distance(place(TOP, front), top)).toBeLessThan(1e-9);
      expect(distance(place(HEEL, rear), HEEL)).toBeLessThan(1e-9);
      expect(place(BALL, front)[1]).toBeCloseTo(BALL[1], 9);
      expect(distance(place(BALL, front), top)).toBeCloseTo(distance(BALL, TOP), 9);
      expect(distance(place(BALL, toes), place(BALL, front))).toBeLessThan(1e-9);
      expect(toes.turn).toBe(0);
    }),
  );
});

test('a lower arch makes a longer foot and a smaller space under it', () => {
  const rows = [-14, -7, 0, 7, 14].map((rise) => {
    const pose = archPose(rise);
    return { ball: place(BALL, pose.front)[0], space: Math.max(...archSpace(pose).map(([, y]) => 0 - y)) };
  });
  for (const [index, row] of rows.entries()) {
    const lower = rows[index - 1];
    if (!lower) continue;
    expect(row.ball).toBeLessThan(lower.ball);
    expect(row.space).toBeGreaterThan(lower.space);
  }
});

test('the skin is finite and stays above the floor', () => {
  fc.assert(
    fc.property(rises, (rise) => {
      expect(strayPoints(footSkin(archPose(rise)))).toEqual([]);
    }),
  );
});

test('an arch beyond what the drawing can do is refused', () => {
  for (const rise of [MOST_RISE + 0.1, -40, Number.NaN]) expect(() => archPose(rise)).toThrow(RangeError);
});

test('the short foot in words follows its numbers', () => {
  const { description } = shortFootWords(8, 6);
  expect(description).toContain('6 mm towards the heel');
  expect(description).toContain('8 mm higher than the dashed line');
});
