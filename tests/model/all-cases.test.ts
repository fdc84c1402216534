import { expect, test } from 'playwright/test';
import { ALL_CASES } from '../../src/tools/leg-length/all-cases.ts';
import { ASSESSED_EXAMPLE, ERROR_SD_CASES, PROBABILITY_CASES, READING_SHARE_CASES } from '../../src/tools/leg-length/assess-cases.ts';
import { SHARE_CASES, TILT_CASES, WIDTH_CASES } from '../../src/tools/leg-length/cases.ts';
import references from '../../src/data/references.json' with { type: 'json' };

for (const { name, source, expected, tolerance, actual } of ALL_CASES) {
  test(`${name}: ${expected} (${source})`, () => {
    expect(Math.abs(actual() - expected)).toBeLessThanOrEqual(tolerance);
  });
}

test('every case of every list can be run', () => {
  const lists = [TILT_CASES, WIDTH_CASES, SHARE_CASES, [ASSESSED_EXAMPLE], ERROR_SD_CASES, PROBABILITY_CASES, READING_SHARE_CASES];
  const names = lists.flat().map(({ name }) => name);
  expect(ALL_CASES.map(({ name }) => name.replace(/^.*?: /, '')).sort()).toEqual(names.sort());
});

test('every expected value names a confirmed source, or how it was derived', () => {
  const confirmed = references.filter(({ status }) => status === 'confirmed').map(({ id }) => id);
  expect(ALL_CASES.filter(({ source }) => !source.startsWith('derived: ') && !confirmed.includes(source))).toEqual([]);
});

test('a derived value that leans on a source leans on a confirmed one', () => {
  const status = new Map(references.map(({ id, status }) => [id, status]));
  const named = ALL_CASES.flatMap(({ source }) => source.match(/[a-z]+\d{4}[a-z]?/g) ?? []);
  expect(named.filter((id) => status.get(id) !== 'confirmed')).toEqual([]);
});

test('no two cases share a name, so that a reader can tell them apart', () => {
  const names = ALL_CASES.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

test('a tolerance is never so wide that it would hide a wrong value', () => {
  expect(ALL_CASES.filter(({ expected, tolerance }) => expected !== 0 && tolerance > 0.11 * expected)).toEqual([]);
});
