import { expect, test } from 'playwright/test';
import {
  ASYMMETRY_RULES,
  LIFE_RULES,
  LIVES,
  PATTERN_RULES,
  PATTERNS,
  SAFETY_LEVELS,
  SAFETY_RULES,
  SIGNS,
} from '../../../src/tools/shoe-wear/model.ts';
import references from '../../../src/data/references.json' with { type: 'json' };

const all = [...PATTERN_RULES, ...LIFE_RULES, ...SAFETY_RULES];

test('every pattern, sign, side and level of life has its row', () => {
  expect(new Set(PATTERN_RULES.map(({ pattern }) => pattern))).toEqual(new Set(PATTERNS));
  expect(SIGNS.filter((sign) => !SAFETY_RULES.some(({ code }) => code === sign))).toEqual([]);
  expect(ASYMMETRY_RULES.map(({ side }) => side)).toEqual(['none', 'left-more', 'right-more']);
  expect(new Set(['keep', ...LIFE_RULES.map(({ level }) => level)])).toEqual(new Set(LIVES));
});

test('the strength of each pattern is the one of the table', () => {
  expect(PATTERN_RULES.map(({ pattern, strength }) => [pattern, strength])).toEqual([
    ['none', 'none'],
    ['usual-heel', 'usual'],
    ['inner', 'weak-contested'],
    ['outer', 'weak'],
    ['toe-tip', 'ask'],
    ['forefoot', 'no-inference'],
    ['even', 'usual'],
    ['usual-heel', 'usual'],
    ['mixed', 'no-inference'],
  ]);
});

test('the gravest rows of shoe life and safety come first', () => {
  const gravity = LIFE_RULES.map(({ level }) => -LIVES.indexOf(level));
  expect(gravity).toEqual(gravity.toSorted((a, b) => a - b));
  const urgency = SAFETY_RULES.map(({ level }) => SAFETY_LEVELS.indexOf(level));
  expect(urgency).toEqual(urgency.toSorted((a, b) => a - b));
});

test('in each level of shoe life slips come first, then what the shoe is made of, then the distance', () => {
  const kinds = { slip: /^(patch|zones?-smooth|measure|zone-clear)/, distance: /^(miles|daily)/ };
  const kindOf = (code: string) => (kinds.slip.test(code) ? 0 : kinds.distance.test(code) ? 2 : 1);
  for (const level of LIVES) {
    const order = LIFE_RULES.filter((rule) => rule.level === level).map(({ code }) => kindOf(code));
    expect(order, level).toEqual(order.toSorted());
  }
});

test('each row is a sentence of its own, and rests only on confirmed references', () => {
  const sentences = [...all, ...ASYMMETRY_RULES].map(({ when }) => when);
  expect(sentences.filter((when) => !/^[A-Z0-9“][^–—]*\.$/.test(when))).toEqual([]);
  const ofPatterns = PATTERN_RULES.map(({ when }) => when);
  expect(ofPatterns).toEqual([...new Set(ofPatterns)]);
  const confirmed = references.filter(({ status }) => status === 'confirmed').map(({ id }) => id);
  expect(all.flatMap((rule): readonly string[] => rule.references).filter((id) => !confirmed.includes(id))).toEqual([]);
});

test('no row names an illness, a leg length as a finding, or something to buy', () => {
  const words = [...PATTERN_RULES, ...ASYMMETRY_RULES].map(({ says }) => says).join(' ').replaceAll('It cannot tell you that one leg is shorter', '');
  expect(words).not.toMatch(/shorter|pronat|supinat|insole|lift|orthotic|diagnos|buy/i);
});
