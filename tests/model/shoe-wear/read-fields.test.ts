import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { BLANK_FIELDS, NUMBER_FIELDS, type NumberField } from '../../../src/tools/shoe-wear/fields.ts';
import { limitsIn, readNumber } from '../../../src/tools/shoe-wear/number-fields.ts';
import { readFields } from '../../../src/tools/shoe-wear/read-fields.ts';
import { soleOf } from '../../../src/tools/shoe-wear/sole.ts';
import { anyFields, usableFields, withNumbers } from './any-fields.ts';

const faultsOf = (fields: Parameters<typeof readFields>[0]) => {
  const read = readFields(fields);
  return read.ok ? {} : read.faults;
};

test('the blank form is good input: nothing marked, our working values for pace and stride', () => {
  const input = { left: soleOf(), right: soleOf(), safety: { signs: [], toe: [], isUnder18: false }, checks: {}, use: {} };
  expect(readFields(BLANK_FIELDS)).toEqual({ ok: true, input });
});

test('everything that is filled in reaches the model', () => {
  const left = soleOf({ 'heel-outer': 3 });
  const numbers = { patch: '28', 'patch-other-way': '30', months: '9', days: '6', steps: '6000' };
  const { input } = readFields(
    withNumbers(numbers, { left, signs: ['wound'], toe: ['new'], isUnder18: true, checks: { twist: 'easy' }, damage: ['hole'], kind: 'work' }),
  );
  expect(input).toEqual({
    left,
    right: soleOf(),
    safety: { signs: ['wound'], toe: ['new'], isUnder18: true },
    checks: { twist: 'easy', damage: ['hole'], patch: { widestMm: 30, otherWayMm: 28 } },
    use: { kind: 'work', ageMonths: 9, daysPerWeek: 6, distance: { by: 'steps', stepsPerDay: 6000, stepsPerMile: 2100 } },
  });
});

test('only the chosen way to tell the distance is read, so that faults of the others are not told', () => {
  const numbers = { distance: '400', steps: 'many', minutes: '-30', 'steps-a-mile': '1', speed: '99' };
  expect(readFields(withNumbers(numbers, { distanceBy: 'known' }))).toMatchObject({ ok: true, input: { use: { distance: { by: 'known', km: 400 } } } });
  expect(faultsOf(withNumbers(numbers, { distanceBy: 'steps' }))).toEqual({
    steps: { code: 'not-a-number' },
    'steps-a-mile': { code: 'too-small', limit: 800 },
  });
  expect(faultsOf(withNumbers(numbers, { distanceBy: 'minutes' }))).toEqual({
    minutes: { code: 'negative' },
    speed: { code: 'too-large', limit: 25 },
  });
});

test('an emptied stride or speed is left to the model, which has its own', () => {
  expect(readFields(withNumbers({ steps: '5000', 'steps-a-mile': '' })).input.use?.distance).toEqual({ by: 'steps', stepsPerDay: 5000 });
  expect(readFields(withNumbers({ minutes: '30', speed: '' }, { distanceBy: 'minutes' })).input.use?.distance).toEqual({ by: 'minutes', minutesPerDay: 30 });
});

test('inches and miles come as mm and km: an inch is 25.4 mm, a mile 1.609344 km, both by definition', () => {
  expect(readFields(withNumbers({ patch: '1' }, { patchUnit: 'in' })).input.checks?.patch).toEqual({ widestMm: 25.4 });
  const distance = readFields(withNumbers({ distance: '250' }, { distanceBy: 'known', distanceUnit: 'mi' })).input.use?.distance;
  expect(distance).toEqual({ by: 'known', km: 402.336 });
});

test('the larger width of a patch is the widest, whichever field it stands in', () => {
  const patchOf = (widest: string, other: string) => readFields(withNumbers({ patch: widest, 'patch-other-way': other })).input.checks?.patch;
  expect(patchOf('28', '31')).toEqual({ widestMm: 31, otherWayMm: 28 });
  expect(patchOf('31', '28')).toEqual({ widestMm: 31, otherWayMm: 28 });
  expect(patchOf('', '31')).toEqual({ widestMm: 31 });
  expect(patchOf('2o', '31')).toEqual({ widestMm: 31 });
  expect(patchOf('', '')).toBeUndefined();
});

test('a bad age hides no hole', () => {
  const read = readFields(withNumbers({ months: 'nine', days: '6' }, { damage: ['hole'] }));
  expect(read).toMatchObject({ ok: false, faults: { months: { code: 'not-a-number' } }, input: { checks: { damage: ['hole'] }, use: { daysPerWeek: 6 } } });
  expect(read.input.use).not.toHaveProperty('ageMonths');
});

const LIMITS: Readonly<Record<NumberField, readonly [number, number]>> = {
  patch: [0, 120],
  'patch-other-way': [0, 120],
  months: [0, 240],
  days: [0, 7],
  distance: [0, 20_000],
  steps: [0, 100_000],
  minutes: [0, 1440],
  'steps-a-mile': [800, 4000],
  speed: [1, 25],
};

for (const name of NUMBER_FIELDS) {
  const [min, max] = LIMITS[name];
  const read = (text: string) => readNumber(withNumbers({ [name]: text }), name);

  test(`${name} goes from ${min} to ${max}, and a fault names the limit`, () => {
    expect(read(String(min))).toEqual({ ok: true, value: min });
    expect(read(String(max))).toEqual({ ok: true, value: max });
    expect(read(String(max + 0.1))).toEqual({ ok: false, fault: { code: 'too-large', limit: max } });
    if (min > 0) expect(read(String(min - 0.1))).toEqual({ ok: false, fault: { code: 'too-small', limit: min } });
    else expect(read('-0.1')).toEqual({ ok: false, fault: { code: 'negative' } });
  });

  test(`an empty ${name} is no fault`, () => {
    for (const text of ['', ' ', '\t']) expect(read(text)).toEqual({ ok: true });
  });
}

test('the limit that a fault names can be typed, in every unit', () => {
  for (const [name, unit] of [['patch', 'in'], ['patch-other-way', 'in'], ['distance', 'mi']] as const) {
    const fields = (text: string) => withNumbers({ [name]: text }, { patchUnit: 'in', distanceUnit: 'mi' });
    const { max } = limitsIn(name, unit);
    expect(readNumber(fields(String(max)), name)).toMatchObject({ ok: true });
    expect(readNumber(fields(String(max + 1)), name)).toEqual({ ok: false, fault: { code: 'too-large', limit: max } });
  }
  expect([limitsIn('patch', 'in').max, limitsIn('distance', 'mi').max]).toEqual([4.7, 12_427]);
});

test('fields that people can fill in have no fault', () => {
  fc.assert(fc.property(usableFields, (fields) => expect(faultsOf(fields)).toEqual({})));
});

test('whatever stands in the numbers, marks and answers are read, and emptying the faulty ones gives the same input', () => {
  fc.assert(
    fc.property(anyFields, (fields) => {
      const read = readFields(fields);
      expect(read.input).toMatchObject({ left: fields.left, right: fields.right, checks: fields.checks, safety: { signs: fields.signs } });
      const emptied = Object.fromEntries(Object.keys(faultsOf(fields)).map((name) => [name, '']));
      expect(readFields({ ...fields, numbers: { ...fields.numbers, ...emptied } })).toEqual({ ok: true, input: read.input });
    }),
  );
});

test('a separator before 3 digits parts the thousands of steps', () => {
  for (const text of ['8,000', '8.000', '8 000', '8’000', '8000']) {
    const numbers = { ...BLANK_FIELDS.numbers, steps: text };
    expect(readFields({ ...BLANK_FIELDS, numbers }).input.use?.distance).toMatchObject({ stepsPerDay: 8000 });
  }
});
