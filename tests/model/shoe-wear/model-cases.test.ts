import { expect, test } from 'playwright/test';
import {
  ASYMMETRY_CASES,
  DISTANCE_CASES,
  LIFE_CASES,
  PATTERN_CASES,
  SAFETY_CASES,
  WORKED_EXAMPLE,
} from '../../../src/tools/shoe-wear/cases.ts';
import { checkMaths } from '../../../src/tools/shoe-wear/check-maths.ts';
import {
  ASYMMETRY_RULES,
  asymmetryOf,
  LIFE_RULES,
  PATTERN_RULES,
  patternRule,
  safetyOf,
  SAFETY_RULES,
  soleOf,
} from '../../../src/tools/shoe-wear/model.ts';
import references from '../../../src/data/references.json' with { type: 'json' };

const checked = checkMaths();
const lists = [LIFE_CASES, DISTANCE_CASES, ASYMMETRY_CASES, SAFETY_CASES];

for (const { name, source, expected, actual } of checked) {
  test(`${name} is ${expected} (${source})`, () => {
    expect(actual).toBe(expected);
  });
}

test('every case is run, a pattern for either shoe, and no two share a name', () => {
  const names = checked.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
  expect(names).toHaveLength(2 * PATTERN_CASES.length + lists.flat().length);
  expect(PATTERN_CASES).toContain(WORKED_EXAMPLE);
});

test('the table of patterns: each case is decided by the row that it names, and each row by a case', () => {
  const rowOf = (rule: (typeof PATTERN_RULES)[number]) => `our table of patterns, row ${PATTERN_RULES.indexOf(rule) + 1}`;
  expect(PATTERN_CASES.map(({ marks }) => rowOf(patternRule(soleOf(marks))))).toEqual(PATTERN_CASES.map(({ source }) => source));
  expect([...new Set(PATTERN_CASES.map(({ source }) => source))].sort()).toEqual(PATTERN_RULES.map(rowOf));
});

test('the tables of shoe life, safety, left and right: each row is reached by a case', () => {
  const reasons = new Set(LIFE_CASES.flatMap(({ expected }) => expected.reasons));
  expect(LIFE_RULES.filter(({ code }) => !reasons.has(code))).toEqual([]);
  const notes = new Set(SAFETY_CASES.flatMap(({ expected }) => expected));
  expect(SAFETY_RULES.filter(({ code }) => !notes.has(code))).toEqual([]);
  const sides = new Set(ASYMMETRY_CASES.map(({ expected }) => expected));
  expect(ASYMMETRY_RULES.filter(({ side }) => !sides.has(side))).toEqual([]);
});

test('the level of each sign is the one of the table', () => {
  const levels = SAFETY_CASES.flatMap(({ input }) => safetyOf(input)).map(({ code, level }) => [code, level]);
  expect(Object.fromEntries(levels)).toEqual({
    'both-legs-weak': 'emergency',
    'saddle-numb': 'emergency',
    'bladder-bowel': 'emergency',
    'one-side-weak': 'emergency',
    'cold-foot': 'emergency',
    'diabetes-spreading': 'emergency',
    'diabetes-change': 'same-day',
    'toe-drag': 'same-day',
    wound: 'gp-soon',
    'new-numb': 'gp-soon',
    'known-numb': 'note',
    'under-18': 'note',
    'toe-check': 'ask',
  });
});

test('an asymmetry is a share of the 30 levels that a sole can have, with the zones that are 2 or more apart', () => {
  const left = soleOf({ 'heel-outer': 3, 'ball-outer': 2, 'toe-big': 3 });
  const right = soleOf({ 'heel-outer': 1, 'ball-outer': 1 });
  expect(asymmetryOf(left, right)).toEqual({ side: 'left-more', size: 6 / 30, differentZones: ['heel-outer', 'toe-big'] });
});

test('a source is a confirmed reference, our own table, or how the value was derived', () => {
  const confirmed = references.filter(({ status }) => status === 'confirmed').map(({ id }) => id);
  const isSound = (source: string) => /^(our table of|derived:) /.test(source) || confirmed.includes(source);
  expect(checked.filter(({ source }) => !isSound(source)).map(({ source }) => source)).toEqual([]);
});
