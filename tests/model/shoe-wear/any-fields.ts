import fc from 'fast-check';
import type { Soles } from '../../../src/tools/shoe-wear/edit-soles.ts';
import { BLANK_FIELDS, DISTANCE_UNITS, NUMBER_FIELDS, PATCH_UNITS, type Fields, type NumberField } from '../../../src/tools/shoe-wear/fields.ts';
import { limitsIn, unitOf } from '../../../src/tools/shoe-wear/number-fields.ts';
import {
  CHECKS, DAMAGES, DISTANCE_WAYS, LEVELS, SHOE_KINDS, SIDES, SIGNS, TOE_QUESTIONS, ZONES,
  type CheckAnswers, type Level, type Sole, type Zone,
} from '../../../src/tools/shoe-wear/vocabulary.ts';
import { SPELLINGS } from '../spellings.ts';

/** A value for each name. */
const each = <Name extends string, Value>(names: readonly Name[], value: (name: Name) => fc.Arbitrary<Value>): fc.Arbitrary<Record<Name, Value>> =>
  fc
    .tuple(...names.map((name) => value(name).map((held) => [name, held] as const)))
    .map((entries) => Object.fromEntries(entries) as Record<Name, Value>);

export const anySole: fc.Arbitrary<Sole> = each<Zone, Level>(ZONES, () => fc.constantFrom(...LEVELS));
export const anySoles: fc.Arbitrary<Soles> = fc.record({ left: anySole, right: anySole });

const answerOf = <Answer extends string>(answers: readonly Answer[]) => fc.constantFrom(...answers);
const anyChecks = fc.record(
  {
    'heel-counter': answerOf(CHECKS['heel-counter']),
    twist: answerOf(CHECKS.twist),
    bend: answerOf(CHECKS.bend),
    lean: answerOf(CHECKS.lean),
    liner: answerOf(CHECKS.liner),
    'toe-scuff': answerOf(CHECKS['toe-scuff']),
  } satisfies Record<keyof typeof CHECKS, unknown>,
  { requiredKeys: [] },
) as fc.Arbitrary<CheckAnswers>;

/** What no number field can use. */
export const BROKEN_NUMBERS = ['abc', '2o', '-1', '−3', '1e9', 'Infinity', 'NaN', '1,2,3', '１０', '999999999', '<b>1</b>', '1&x=2', '%', '__proto__'] as const;

type Units = Pick<Fields, 'patchUnit' | 'distanceUnit'>;

/** Texts within the limits of a field, in tenths, or none. */
function usableText(name: NumberField, units: Units): fc.Arbitrary<string> {
  const { min, max } = limitsIn(name, unitOf(units, name));
  const tenths = fc.integer({ min: Math.ceil(min * 10), max: Math.floor(max * 10) });
  const typed = fc.tuple(tenths, fc.constantFrom(...SPELLINGS)).map(([number, spell]) => spell(String(number / 10)));
  return fc.oneof(fc.constant(BLANK_FIELDS.numbers[name]), fc.constant(''), typed);
}

const brokenText = fc.oneof(fc.constantFrom(...BROKEN_NUMBERS), fc.string({ unit: 'binary' }));

const fieldsWith = (text: (name: NumberField, units: Units) => fc.Arbitrary<string>): fc.Arbitrary<Fields> =>
  fc.record({ patchUnit: fc.constantFrom(...PATCH_UNITS), distanceUnit: fc.constantFrom(...DISTANCE_UNITS) }).chain((units) =>
    fc.record({
      left: anySole,
      right: anySole,
      notWorn: fc.subarray([...SIDES]),
      signs: fc.subarray([...SIGNS]),
      toe: fc.subarray([...TOE_QUESTIONS]),
      isUnder18: fc.boolean(),
      checks: anyChecks,
      damage: fc.subarray([...DAMAGES]),
      kind: fc.constantFrom('' as const, ...SHOE_KINDS),
      distanceBy: fc.constantFrom(...DISTANCE_WAYS),
      numbers: each(NUMBER_FIELDS, (name) => text(name, units)),
      patchUnit: fc.constant(units.patchUnit),
      distanceUnit: fc.constant(units.distanceUnit),
    }),
  );

/** Fields that can be used, as people may fill them in. */
export const usableFields = fieldsWith(usableText);

/** Fields of any kind, some with numbers that nobody can use. */
export const anyFields = fieldsWith((name, units) => fc.oneof(usableText(name, units), brokenText));

/** The blank form with these numbers. */
export const withNumbers = (numbers: Partial<Fields['numbers']>, rest: Partial<Fields> = {}): Fields => ({
  ...BLANK_FIELDS,
  ...rest,
  numbers: { ...BLANK_FIELDS.numbers, ...numbers },
});
