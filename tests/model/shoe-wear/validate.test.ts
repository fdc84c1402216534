import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { assess, inputFaults, LIMITS, soleOf, ZONES, type LimitedNumber, type ShoeWearInput } from '../../../src/tools/shoe-wear/model.ts';
import { usable } from './inputs.ts';

/** Faults of what a link or a file may hold, whatever its type says. */
const faultsOf = (input: unknown) => inputFaults(input as ShoeWearInput);
const SOLES = { left: soleOf(), right: soleOf() };
const withPart = (part: object) => faultsOf({ ...SOLES, ...part });

test('two soles are enough', () => {
  expect(faultsOf(SOLES)).toEqual([]);
  expect(withPart({ safety: undefined, checks: undefined, use: undefined })).toEqual([]);
});

for (const value of [undefined, null, 5, 'left', true, 10n, Symbol('x')]) {
  test(`${String(value)} is no input, and no sole`, () => {
    expect(faultsOf(value)).toEqual([{ field: 'input', code: 'missing' }]);
    expect(withPart({ left: value })).toEqual([{ field: 'left', code: 'missing' }]);
  });
}

for (const level of [undefined, null, -1, 4, 1.5, NaN, Infinity, '2', [2], {}]) {
  test(`${typeof level} ${String(level)} is no level`, () => {
    expect(withPart({ right: { ...soleOf(), 'toe-big': level } })).toEqual([{ field: 'right.toe-big', code: 'not-a-level' }]);
  });
}

test('every zone that cannot be used is named', () => {
  expect(withPart({ left: {} })).toEqual(ZONES.map((zone) => ({ field: `left.${zone}`, code: 'not-a-level' })));
});

const NUMBERS: readonly { readonly field: string; readonly limit: LimitedNumber; readonly part: (value: unknown) => object }[] = [
  { field: 'use.ageMonths', limit: 'ageMonths', part: (ageMonths) => ({ use: { ageMonths } }) },
  { field: 'use.daysPerWeek', limit: 'daysPerWeek', part: (daysPerWeek) => ({ use: { daysPerWeek } }) },
  { field: 'use.distance.km', limit: 'km', part: (km) => ({ use: { distance: { by: 'known', km } } }) },
  { field: 'use.distance.stepsPerDay', limit: 'stepsPerDay', part: (stepsPerDay) => ({ use: { distance: { by: 'steps', stepsPerDay } } }) },
  {
    field: 'use.distance.stepsPerMile',
    limit: 'stepsPerMile',
    part: (stepsPerMile) => ({ use: { distance: { by: 'steps', stepsPerDay: 1, stepsPerMile } } }),
  },
  {
    field: 'use.distance.minutesPerDay',
    limit: 'minutesPerDay',
    part: (minutesPerDay) => ({ use: { distance: { by: 'minutes', minutesPerDay } } }),
  },
  {
    field: 'use.distance.kmPerHour',
    limit: 'kmPerHour',
    part: (kmPerHour) => ({ use: { distance: { by: 'minutes', minutesPerDay: 1, kmPerHour } } }),
  },
  { field: 'checks.patch.widestMm', limit: 'patchMm', part: (widestMm) => ({ checks: { patch: { widestMm } } }) },
  { field: 'checks.patch.otherWayMm', limit: 'patchMm', part: (otherWayMm) => ({ checks: { patch: { widestMm: 1, otherWayMm } } }) },
];

for (const { field, limit, part } of NUMBERS) {
  const { min, max } = LIMITS[limit];
  test(`${field}: a number from ${min} to ${max}, both included`, () => {
    expect([withPart(part(min)), withPart(part(max))]).toEqual([[], []]);
    expect(withPart(part(min - 0.001))).toEqual([{ field, code: 'below' }]);
    expect(withPart(part(max + 0.001))).toEqual([{ field, code: 'above' }]);
    for (const value of [null, '', '5', {}, 5n, NaN, Infinity, -Infinity]) {
      expect(withPart(part(value)), String(value)).toEqual([{ field, code: 'not-a-number' }]);
    }
  });
}

test('a distance or a patch without its number is refused', () => {
  expect(withPart({ use: { distance: { by: 'known' } } })).toEqual([{ field: 'use.distance.km', code: 'not-a-number' }]);
  expect(withPart({ use: { distance: { by: 'steps' } } })).toEqual([{ field: 'use.distance.stepsPerDay', code: 'not-a-number' }]);
  expect(withPart({ use: { distance: { by: 'minutes' } } })).toEqual([{ field: 'use.distance.minutesPerDay', code: 'not-a-number' }]);
  expect(withPart({ use: { distance: {} } })).toEqual([{ field: 'use.distance.by', code: 'not-a-choice' }]);
  expect(withPart({ checks: { patch: {} } })).toEqual([{ field: 'checks.patch.widestMm', code: 'not-a-number' }]);
});

test('an answer is one of its choices, and no other word', () => {
  for (const word of ['', 'toString', '__proto__', 'FIRM', null, 1, ['firm']]) {
    expect(withPart({ checks: { 'heel-counter': word } }), String(word)).toEqual([{ field: 'checks.heel-counter', code: 'not-a-choice' }]);
    expect(withPart({ use: { kind: word } }), String(word)).toEqual([{ field: 'use.kind', code: 'not-a-choice' }]);
    expect(withPart({ use: { distance: { by: word } } }), String(word)).toEqual([{ field: 'use.distance.by', code: 'not-a-choice' }]);
  }
  expect(withPart({ checks: { 'toe-scuff': 'kneeling' } })).toEqual([]);
});

test('signs, toe answers and damage are lists of their choices', () => {
  const withSigns = (signs: unknown) => withPart({ safety: { signs, toe: [] } });
  expect(withSigns(['wound', 'wound'])).toEqual([]);
  expect(withSigns(['wound', 'spam'])).toEqual([{ field: 'safety.signs', code: 'not-a-choice' }]);
  expect(withSigns([, 'wound'])).toEqual([{ field: 'safety.signs', code: 'not-a-choice' }]);
  for (const noList of [undefined, null, 'wound', { length: 1, 0: 'wound' }, new Array(2 ** 32 - 1)]) {
    expect(withSigns(noList)).toEqual([{ field: 'safety.signs', code: 'not-a-list' }]);
  }
  expect(withPart({ safety: { signs: [], toe: 'new' } })).toEqual([{ field: 'safety.toe', code: 'not-a-list' }]);
  expect(withPart({ checks: { damage: ['dent'] } })).toEqual([{ field: 'checks.damage', code: 'not-a-choice' }]);
});

test('under 18 is a yes or a no: a word is never taken for either', () => {
  const withAge = (isUnder18: unknown) => withPart({ safety: { signs: [], toe: [], isUnder18 } });
  expect([withAge(true), withAge(false), withAge(undefined)]).toEqual([[], [], []]);
  for (const word of ['yes', 'false', 0, 1, null]) expect(withAge(word)).toEqual([{ field: 'safety.isUnder18', code: 'not-yes-or-no' }]);
});

test('a part that is no object is missing', () => {
  for (const part of ['safety', 'checks', 'use']) expect(withPart({ [part]: 'none' })).toEqual([{ field: part, code: 'missing' }]);
  expect(withPart({ use: { distance: 5 } })).toEqual([{ field: 'use.distance', code: 'missing' }]);
  expect(withPart({ checks: { patch: 25 } })).toEqual([{ field: 'checks.patch', code: 'missing' }]);
});

test('every fault is told, in the order of the input', () => {
  const input = { left: SOLES.left, right: null, checks: { twist: 'x' }, use: { ageMonths: -1, daysPerWeek: 8 } };
  expect(faultsOf(input).map(({ field }) => field)).toEqual(['right', 'checks.twist', 'use.ageMonths', 'use.daysPerWeek']);
});

const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true, withMap: true });

test('anything at all is assessed or refused with a fault: nothing throws', () => {
  const isSound = (input: unknown) => {
    const result = assess(input as ShoeWearInput);
    expect(result.ok || result.errors.length > 0).toBe(true);
  };
  fc.assert(fc.property(fc.oneof(anything, fc.jsonValue()), isSound), { numRuns: 500 });
});

test('anything in one part of a sound input is assessed or refused in that part: nothing throws', () => {
  const part = fc.constantFrom('left', 'right', 'safety', 'checks', 'use');
  fc.assert(
    fc.property(usable, part, anything, (input, name, value) => {
      const result = assess({ ...input, [name]: value } as ShoeWearInput);
      if (!result.ok) expect(result.errors.filter(({ field }) => field.split('.')[0] !== name)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('a sound input has no fault', () => {
  fc.assert(fc.property(usable, (input) => expect(faultsOf(input)).toEqual([])));
});
