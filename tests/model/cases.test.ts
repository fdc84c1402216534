import { expect, test } from 'playwright/test';
import { SHARE_CASES, TILT_CASES, WIDTH_CASES } from '../../src/tools/leg-length/cases.ts';
import references from '../../src/data/references.json' with { type: 'json' };

const cases = [...TILT_CASES, ...WIDTH_CASES, ...SHARE_CASES];

test('every expected value names a confirmed source, or how it was derived', () => {
  const confirmed = references.filter(({ status }) => status === 'confirmed').map(({ id }) => id);
  expect(cases.filter(({ source }) => !source.startsWith('derived: ') && !confirmed.includes(source))).toEqual([]);
});

test('no two cases of a function share a name', () => {
  for (const list of [TILT_CASES, WIDTH_CASES, SHARE_CASES]) {
    const names = list.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  }
});
