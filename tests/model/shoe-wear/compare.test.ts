import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { compare } from '../../../src/tools/shoe-wear/compare.ts';
import { BLANK_FIELDS } from '../../../src/tools/shoe-wear/fields.ts';
import { soleOf } from '../../../src/tools/shoe-wear/sole.ts';
import { SIDES, ZONES } from '../../../src/tools/shoe-wear/vocabulary.ts';
import { anyFields, withNumbers } from './any-fields.ts';

const MAY = '2026-05-23T09:00:00.000Z';
const NOVEMBER = '2026-11-23T09:00:00.000Z';

test('each zone that lost tread is told, with its shoe and both levels, left first and from heel to toe', () => {
  const before = { ...BLANK_FIELDS, left: soleOf({ 'heel-outer': 1 }), right: soleOf({ 'heel-outer': 1 }) };
  const after = { ...BLANK_FIELDS, left: soleOf({ 'heel-outer': 2, 'toe-big': 1 }), right: soleOf({ 'heel-outer': 3 }) };
  const { grown, markedLower } = compare({ fields: before, instant: MAY }, { fields: after, instant: NOVEMBER });
  expect(grown).toEqual([
    { side: 'left', zone: 'heel-outer', before: 1, after: 2 },
    { side: 'left', zone: 'toe-big', before: 0, after: 1 },
    { side: 'right', zone: 'heel-outer', before: 1, after: 3 },
  ]);
  expect(markedLower).toEqual([]);
});

test('a mark that shrank has not grown: it stands by itself', () => {
  const before = { ...BLANK_FIELDS, right: soleOf({ 'ball-inner': 2 }) };
  const { grown, markedLower } = compare({ fields: before, instant: MAY }, { fields: BLANK_FIELDS, instant: NOVEMBER });
  expect([grown, markedLower]).toEqual([[], [{ side: 'right', zone: 'ball-inner', before: 2, after: 0 }]]);
});

test('the time between is in months of 365.25 / 12 days: 184 days are 6.05 months', () => {
  expect(compare({ fields: BLANK_FIELDS, instant: MAY }, { fields: BLANK_FIELDS, instant: NOVEMBER }).months).toBeCloseTo(6.045, 3);
  expect(compare({ fields: BLANK_FIELDS, instant: MAY }, { fields: BLANK_FIELDS, instant: MAY }).months).toBe(0);
});

test('an instant that cannot be read leaves the time open, and the first check counts as before', () => {
  for (const instant of ['', 'yesterday', '2026-13-45', '__proto__']) {
    const before = { ...BLANK_FIELDS, left: soleOf({ 'heel-outer': 1 }) };
    expect(compare({ fields: before, instant }, { fields: BLANK_FIELDS, instant: MAY })).toMatchObject({ months: undefined, grown: [], markedLower: [{ before: 1, after: 0 }] });
  }
});

test('the verdicts of both are those of the model: a hole ends a pair (two_penny), a clear mark is watched', () => {
  const before = { ...BLANK_FIELDS, left: soleOf({ 'heel-outer': 2 }) };
  const after = { ...before, damage: ['hole'] as const };
  expect(compare({ fields: before, instant: MAY }, { fields: after, instant: NOVEMBER })).toMatchObject({ before: 'watch', after: 'replace-now' });
});

test('a number that cannot be used leaves the rest of its check: it is compared', () => {
  expect(compare({ fields: withNumbers({ months: 'x' }), instant: MAY }, { fields: BLANK_FIELDS, instant: NOVEMBER })).toMatchObject({ before: 'keep', after: 'keep' });
});

test('the order in which two checks are given does not matter', () => {
  fc.assert(
    fc.property(anyFields, anyFields, (fields, others) => {
      const [one, other] = [{ fields, instant: MAY }, { fields: others, instant: NOVEMBER }] as const;
      expect(compare(other, one)).toEqual(compare(one, other));
    }),
  );
});

test('every zone of both shoes has grown, was marked lower, or is the same', () => {
  fc.assert(
    fc.property(anyFields, anyFields, (before, after) => {
      const { grown, markedLower } = compare({ fields: before, instant: MAY }, { fields: after, instant: NOVEMBER });
      const same = SIDES.flatMap((side) => ZONES.filter((zone) => before[side][zone] === after[side][zone]));
      expect(grown.length + markedLower.length + same.length).toBe(20);
      for (const { side, zone, ...mark } of [...grown, ...markedLower]) {
        expect(mark).toEqual({ before: before[side][zone], after: after[side][zone] });
      }
    }),
  );
});
