import { expect, test } from 'playwright/test';
import {
  hasToeWear,
  lifeOf,
  LIVES,
  PATTERN_RULES,
  patternRule,
  soleOf,
  ZONES,
  type Pattern,
  type Zone,
} from '../../../src/tools/shoe-wear/model.ts';
import { exceptions, levelAt, overAllSoles, SOLES, soleAt, withMore } from './all-soles.ts';

/** The row of the table of patterns that each of the 1,048,576 soles comes to. */
let rows: Uint8Array;

// In one worker: the million is read once.
test.describe.configure({ mode: 'default' });

test.beforeAll(() => {
  rows = overAllSoles((sole) => PATTERN_RULES.indexOf(patternRule(sole)));
});

const ruleAt = (code: number) => PATTERN_RULES[rows[code] ?? -1];
const isPattern = (code: number, pattern: Pattern) => ruleAt(code)?.pattern === pattern;

const PAIRS: readonly (readonly [outer: Zone, inner: Zone])[] = [
  ['heel-outer', 'heel-inner'],
  ['mid-outer', 'mid-inner'],
  ['ball-outer', 'ball-inner'],
  ['toe-small', 'toe-big'],
];
/** One zone wins over another: clear or smooth, and the more worn of the two. */
const winsOver = (code: number, zone: Zone, other: Zone) => levelAt(code, zone) > Math.max(1, levelAt(code, other));

test('every code is another sole, and every sole has a row', () => {
  expect(SOLES).toBe(1_048_576);
  expect(soleAt(0)).toEqual(soleOf());
  expect(new Set(Object.values(soleAt(SOLES - 1)))).toEqual(new Set([3]));
  expect(ZONES.map((zone) => soleAt(withMore(0, zone) ?? 0))).toEqual(ZONES.map((zone) => soleOf({ [zone]: 1 })));
  expect([...new Set(rows)].sort()).toEqual(PATTERN_RULES.map((_, row) => row));
});

test('"inner" never where the outer side wins anywhere, "outer" never where the inner side does', () => {
  expect(exceptions((code) => !isPattern(code, 'inner') || !PAIRS.some(([outer, inner]) => winsOver(code, outer, inner)))).toEqual([]);
  expect(exceptions((code) => !isPattern(code, 'outer') || !PAIRS.some(([outer, inner]) => winsOver(code, inner, outer)))).toEqual([]);
});

test('light marks alone never give an inference', () => {
  const isLight = (code: number) => ZONES.every((zone) => levelAt(code, zone) <= 1);
  expect(exceptions((code) => !isLight(code) || ['none', 'usual'].includes(ruleAt(code)?.strength ?? ''))).toEqual([]);
});

test('wear of the outer or middle heel alone is always the usual heel', () => {
  const others = ZONES.filter((zone) => zone !== 'heel-outer' && zone !== 'heel-centre');
  const isHeelAlone = (code: number) => code > 0 && others.every((zone) => levelAt(code, zone) === 0);
  expect(exceptions((code) => !isHeelAlone(code) || isPattern(code, 'usual-heel'))).toEqual([]);
});

const KEPT: readonly (readonly [Pattern, readonly Zone[]])[] = [
  ['inner', ['heel-inner', 'mid-inner', 'ball-inner', 'toe-big']],
  ['outer', ['mid-outer', 'ball-outer', 'toe-small']],
];
for (const [pattern, zones] of KEPT) {
  test(`an "${pattern}" sole stays so with more wear at ${zones.join(', ')}`, () => {
    for (const zone of zones) {
      const staysSo = (code: number) => {
        const more = withMore(code, zone);
        return more === undefined || !isPattern(code, pattern) || isPattern(more, pattern);
      };
      expect(exceptions(staysSo), zone).toEqual([]);
    }
  });
}

const growing = [
  {
    name: 'more wear never makes a shoe younger',
    read: () => overAllSoles((sole) => LIVES.indexOf(lifeOf({ soles: [sole], checks: {}, use: {}, distanceKm: undefined }).life)),
  },
  {
    name: 'more wear never takes the question about the toes away',
    read: () => overAllSoles((sole) => Number(hasToeWear({ left: sole, right: soleOf() }))),
  },
];
for (const { name, read } of growing) {
  test(name, () => {
    const values = read();
    expect(new Set(values).size).toBeGreaterThan(1);
    for (const zone of ZONES) {
      const isNotLess = (code: number) => (values[withMore(code, zone) ?? code] ?? 0) >= (values[code] ?? 0);
      expect(exceptions(isNotLess), zone).toEqual([]);
    }
  });
}
