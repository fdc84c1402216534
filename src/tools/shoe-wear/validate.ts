import { LIMITS, type LimitedNumber, type ShoeWearInput } from './input.ts';
import { isLevel } from './sole.ts';
import { CHECKS, DAMAGES, SHOE_KINDS, SIDES, SIGNS, TOE_QUESTIONS, ZONES, type Check, type Side, type Zone } from './vocabulary.ts';

/** Why a field cannot be used. `missing` stands for a part that is no object at all. */
export type FaultCode =
  | 'missing'
  | 'not-a-level'
  | 'not-a-choice'
  | 'not-a-list'
  | 'not-yes-or-no'
  | 'not-a-number'
  | 'below'
  | 'above';

/** A field by its path in `ShoeWearInput`; `input` is the whole. */
export type FieldPath =
  | 'input'
  | Side
  | `${Side}.${Zone}`
  | 'safety'
  | `safety.${'signs' | 'toe' | 'isUnder18'}`
  | 'checks'
  | `checks.${Check | 'damage' | 'patch'}`
  | `checks.patch.${'widestMm' | 'otherWayMm'}`
  | 'use'
  | `use.${'kind' | 'ageMonths' | 'daysPerWeek' | 'distance'}`
  | `use.distance.${'by' | 'km' | 'stepsPerDay' | 'stepsPerMile' | 'minutesPerDay' | 'kmPerHour'}`;

/** A field that cannot be used. */
export interface InputFault {
  readonly field: FieldPath;
  readonly code: FaultCode;
}

type Parts = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Parts => typeof value === 'object' && value !== null;
const fault = (field: FieldPath, code: FaultCode | undefined): InputFault[] => (code ? [{ field, code }] : []);
const ifGiven = (value: unknown, faults: (value: unknown) => InputFault[]): InputFault[] => (value === undefined ? [] : faults(value));

function numberFaults(field: FieldPath, value: unknown, limit: LimitedNumber): InputFault[] {
  if (typeof value !== 'number' || !Number.isFinite(value)) return fault(field, 'not-a-number');
  const { min, max } = LIMITS[limit];
  return fault(field, value < min ? 'below' : value > max ? 'above' : undefined);
}

function choiceFaults(field: FieldPath, value: unknown, choices: readonly unknown[]): InputFault[] {
  return fault(field, choices.includes(value) ? undefined : 'not-a-choice');
}

/** A list with each of its choices at most once, so that no list is longer than its choices. */
function listFaults(field: FieldPath, value: unknown, choices: readonly unknown[]): InputFault[] {
  if (!Array.isArray(value) || value.length > choices.length) return fault(field, 'not-a-list');
  // A copy, because `every` would pass over the holes of a sparse list.
  return fault(field, [...value].every((one) => choices.includes(one)) ? undefined : 'not-a-choice');
}

/** The faults of a part's fields, or that it is none. */
function partFaults(field: FieldPath, value: unknown, faultsOf: (parts: Parts) => InputFault[]): InputFault[] {
  return isObject(value) ? faultsOf(value) : fault(field, 'missing');
}

function soleFaults(side: Side, value: unknown): InputFault[] {
  return partFaults(side, value, (sole) =>
    ZONES.flatMap((zone) => fault(`${side}.${zone}`, isLevel(sole[zone]) ? undefined : 'not-a-level')));
}

function safetyFaults({ signs, toe, isUnder18 }: Parts): InputFault[] {
  return [
    ...listFaults('safety.signs', signs, SIGNS),
    ...listFaults('safety.toe', toe, TOE_QUESTIONS),
    ...ifGiven(isUnder18, (value) => fault('safety.isUnder18', typeof value === 'boolean' ? undefined : 'not-yes-or-no')),
  ];
}

function patchFaults({ widestMm, otherWayMm }: Parts): InputFault[] {
  return [
    ...numberFaults('checks.patch.widestMm', widestMm, 'patchMm'),
    ...ifGiven(otherWayMm, (value) => numberFaults('checks.patch.otherWayMm', value, 'patchMm')),
  ];
}

function checkFaults(checks: Parts): InputFault[] {
  const names = Object.keys(CHECKS) as Check[];
  return [
    ...names.flatMap((name) => ifGiven(checks[name], (value) => choiceFaults(`checks.${name}`, value, CHECKS[name]))),
    ...ifGiven(checks['damage'], (value) => listFaults('checks.damage', value, DAMAGES)),
    ...ifGiven(checks['patch'], (value) => partFaults('checks.patch', value, patchFaults)),
  ];
}

function distanceFaults({ by, km, stepsPerDay, stepsPerMile, minutesPerDay, kmPerHour }: Parts): InputFault[] {
  switch (by) {
    case 'known':
      return numberFaults('use.distance.km', km, 'km');
    case 'steps':
      return [
        ...numberFaults('use.distance.stepsPerDay', stepsPerDay, 'stepsPerDay'),
        ...ifGiven(stepsPerMile, (value) => numberFaults('use.distance.stepsPerMile', value, 'stepsPerMile')),
      ];
    case 'minutes':
      return [
        ...numberFaults('use.distance.minutesPerDay', minutesPerDay, 'minutesPerDay'),
        ...ifGiven(kmPerHour, (value) => numberFaults('use.distance.kmPerHour', value, 'kmPerHour')),
      ];
    default:
      return fault('use.distance.by', 'not-a-choice');
  }
}

function useFaults({ kind, ageMonths, daysPerWeek, distance }: Parts): InputFault[] {
  return [
    ...ifGiven(kind, (value) => choiceFaults('use.kind', value, SHOE_KINDS)),
    ...ifGiven(ageMonths, (value) => numberFaults('use.ageMonths', value, 'ageMonths')),
    ...ifGiven(daysPerWeek, (value) => numberFaults('use.daysPerWeek', value, 'daysPerWeek')),
    ...ifGiven(distance, (value) => partFaults('use.distance', value, distanceFaults)),
  ];
}

/**
 * Everything that is wrong with an input, whatever its type says: links and files hold anything.
 *
 * @returns the faults in the order of the input; none when it can be used
 * @example inputFaults({ left: soleOf(), right: soleOf(), use: { daysPerWeek: 8 } }) // [{ field: 'use.daysPerWeek', code: 'above' }]
 */
export function inputFaults(input: ShoeWearInput): InputFault[] {
  return partFaults('input', input, ({ left, right, safety, checks, use }) => [
    ...SIDES.flatMap((side) => soleFaults(side, side === 'left' ? left : right)),
    ...ifGiven(safety, (value) => partFaults('safety', value, safetyFaults)),
    ...ifGiven(checks, (value) => partFaults('checks', value, checkFaults)),
    ...ifGiven(use, (value) => partFaults('use', value, useFaults)),
  ]);
}
