import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { BLANK_FIELDS, type Fields } from '../../../src/tools/shoe-wear/fields.ts';
import { fromLink } from '../../../src/tools/shoe-wear/link.ts';
import { readFields } from '../../../src/tools/shoe-wear/read-fields.ts';
import { soleOf } from '../../../src/tools/shoe-wear/sole.ts';
import { change, START, type State } from '../../../src/tools/shoe-wear/state.ts';
import { anyFields, usableFields, withNumbers } from './any-fields.ts';

/** The state after fields that were typed one after the other. */
const after = (steps: readonly Fields[]): State => steps.reduce((state, fields) => change(state, { fields }), START);

test('the checker opens with the blank form', () => {
  expect(START).toEqual({ fields: BLANK_FIELDS, faults: {}, input: readFields(BLANK_FIELDS).input, readFrom: BLANK_FIELDS, unusable: [] });
});

test('good fields are read as they are', () => {
  fc.assert(
    fc.property(usableFields, (fields) => {
      expect(change(START, { fields })).toEqual({ fields, faults: {}, input: readFields(fields).input, readFrom: fields, unusable: [] });
    }),
  );
});

test('a slip in a number keeps the text in its field and the last good value in the input: old shoes stay old', () => {
  const good = change(START, { fields: withNumbers({ months: '20', days: '6' }) });
  const bad = change(good, { fields: withNumbers({ months: '2o', days: '7' }) });
  expect(bad.fields.numbers.months).toBe('2o');
  expect(bad.faults).toEqual({ months: { code: 'not-a-number' } });
  expect(bad.input.use).toEqual({ ageMonths: 20, daysPerWeek: 7 });
});

test('marks that are made beside a faulty number count at once', () => {
  const bad = change(START, { fields: withNumbers({ months: '2o' }) });
  const left = soleOf({ 'heel-outer': 3 });
  const marked = change(bad, { fields: withNumbers({ months: '2o' }, { left, damage: ['hole'] }) });
  expect(marked.input).toMatchObject({ left, checks: { damage: ['hole'] }, use: {} });
});

test('a second slip keeps the last good value too, and mending ends the fault', () => {
  const steps = ['20', '2o', '', '-1', '21'].map((months) => withNumbers({ months }));
  const ages = steps.map((_, index) => after(steps.slice(0, index + 1)));
  expect(ages.map(({ input }) => input.use?.ageMonths)).toEqual([20, 20, undefined, undefined, 21]);
  expect(ages.map(({ faults }) => faults.months?.code)).toEqual([undefined, 'not-a-number', undefined, 'negative', undefined]);
});

test('an emptied number is taken out: nobody is held to what they have deleted', () => {
  const good = change(START, { fields: withNumbers({ months: '20' }) });
  expect(change(good, { fields: BLANK_FIELDS }).input).toEqual(START.input);
});

test('a width that a new unit makes too large stays in the unit in which it was good, and so does the other', () => {
  const good = change(START, { fields: withNumbers({ patch: '25', 'patch-other-way': '4' }) });
  const bad = change(good, { fields: withNumbers({ patch: '25', 'patch-other-way': '4' }, { patchUnit: 'in' }) });
  expect(bad.faults).toEqual({ patch: { code: 'too-large', limit: 4.7 } });
  expect(bad.input.checks?.patch).toEqual({ widestMm: 25, otherWayMm: 4 });
  expect(bad.fields.patchUnit).toBe('in');
});

test('a distance keeps its unit with its last good value', () => {
  const good = change(START, { fields: withNumbers({ distance: '15000' }, { distanceBy: 'known' }) });
  const bad = change(good, { fields: withNumbers({ distance: '15000' }, { distanceBy: 'known', distanceUnit: 'mi' }) });
  expect(bad.faults).toEqual({ distance: { code: 'too-large', limit: 12_427 } });
  expect(bad.input.use?.distance).toEqual({ by: 'known', km: 15_000 });
});

test('a link sets the fields and tells what it could not use, until the next change', () => {
  const link = fromLink('#months=9&twist=maybe') ?? { fields: BLANK_FIELDS, unusable: [] };
  const opened = change(START, link);
  expect(opened).toMatchObject({ fields: withNumbers({ months: '9' }), unusable: ['twist'], input: { use: { ageMonths: 9 } } });
  expect(change(opened, { fields: opened.fields }).unusable).toEqual([]);
});

test('whatever is typed, in whatever order, the input is one that can be used, and it is that of `readFrom`', () => {
  fc.assert(
    fc.property(fc.array(anyFields, { minLength: 1, maxLength: 4 }), (steps) => {
      const state = after(steps);
      expect(state.fields).toBe(steps.at(-1));
      expect(state.input).toEqual(readFields(state.readFrom).input);
      expect(state.input).toMatchObject({ left: state.fields.left, right: state.fields.right, safety: { signs: state.fields.signs } });
    }),
  );
});
