import { expect, test } from 'playwright/test';
import { heelWords } from '../../../src/figures/plates/heel-words.ts';
import { lumbarWords } from '../../../src/figures/plates/lumbar-words.ts';
import { MOST_DEGREES, readDegrees } from '../../../src/figures/plates/read-degrees.ts';
import { FIGURE_STATES, type FigureState } from '../../../src/figures/plates/states.ts';
import { sayDegrees } from '../../../src/figures/say-number.ts';

test('angles are written with at most one decimal, below 0 with a real minus sign', () => {
  expect([10, 1.57, 0.04, 12.96, -1.06, -0.04].map(sayDegrees)).toEqual(['10°', '1.6°', '0°', '13°', '−1.1°', '0°']);
});

test('names and descriptions follow the numbers', () => {
  expect(heelWords(7.5).title).toContain('7.5°');
  expect(heelWords(7.5).description).toContain('leans 7.5°');
  expect(lumbarWords(0).description).not.toContain('°');
  expect(lumbarWords(4).description).toContain('tipped forward by 4°');
});

test.describe('readDegrees', () => {
  test('takes degrees as authors write them', () => {
    expect(['10', '1.6', String(MOST_DEGREES)].map((text) => readDegrees('eversion', text))).toEqual([10, 1.6, MOST_DEGREES]);
  });

  for (const text of ['', undefined, '0', '-10', '31', 'ten', '10°', '1,6', '1e1', ' 10']) {
    test(`${JSON.stringify(text) ?? 'nothing'} stops the build with an error that quotes it`, () => {
      expect(() => readDegrees('pelvis', text)).toThrow(`<Figure pelvis="${text ?? ''}">`);
    });
  }
});

test('each state has an id of its own, and can be read', () => {
  const states: readonly FigureState[] = Object.values(FIGURE_STATES).flat();
  const ids = states.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { eversion, pelvis } of states) {
    if (eversion !== undefined) expect(readDegrees('eversion', eversion)).toBeGreaterThan(0);
    if (pelvis !== undefined) expect(readDegrees('pelvis', pelvis)).toBeGreaterThan(0);
  }
});
