import { expect, test } from 'playwright/test';
import { CHECK_DRAWING_WORDS } from '../../src/tools/shoe-wear/check-drawing-words.ts';
import { CHECKS, LEVELS, SIDES, ZONES } from '../../src/tools/shoe-wear/vocabulary.ts';
import { zoneSentence } from '../../src/tools/shoe-wear/zone-words.ts';

test('a zone is said as the issue asks', () => {
  expect(zoneSentence('left', 'heel-outer', 2)).toBe('Left shoe, outer heel: clear wear');
  expect(zoneSentence('right', 'toe-small', 0)).toBe('Right shoe, small toes: no wear');
});

test('no two zones or levels are said alike', () => {
  const all = SIDES.flatMap((side) => ZONES.flatMap((zone) => LEVELS.map((level) => zoneSentence(side, zone, level))));
  expect(new Set(all).size).toBe(80);
});

test('every home check has a drawing that is told in sentences', () => {
  expect(Object.keys(CHECK_DRAWING_WORDS)).toEqual(expect.arrayContaining([...Object.keys(CHECKS), 'patch', 'damage']));
  for (const words of Object.values(CHECK_DRAWING_WORDS)) expect(words).toMatch(/^[A-Z].{60,260}\.$/);
});
