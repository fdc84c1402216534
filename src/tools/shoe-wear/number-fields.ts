import { parseNumber, type NumberFault } from '../shared/number-text.ts';
import { toMm } from '../shared/units.ts';
import { KM_PER_MILE } from './distance.ts';
import type { Fields, NumberField } from './fields.ts';
import { LIMITS, type LimitedNumber } from './input.ts';

/** Why a number cannot be used; `limit` is the last value that can be, in the unit of its field. */
export type FieldFault =
  | { readonly code: Exclude<NumberFault, 'missing'> }
  | { readonly code: 'too-small' | 'too-large'; readonly limit: number };

/** A number in the unit of the model, undefined for an empty field, or why it cannot be used. */
export type FieldNumber = { readonly ok: true; readonly value?: number } | { readonly ok: false; readonly fault: FieldFault };

/** Units that the reader may choose. Every other number has one unit. */
export type NumberUnit = Fields['patchUnit'] | Fields['distanceUnit'];

const LIMIT_OF = {
  patch: 'patchMm',
  'patch-other-way': 'patchMm',
  months: 'ageMonths',
  days: 'daysPerWeek',
  distance: 'km',
  steps: 'stepsPerDay',
  minutes: 'minutesPerDay',
  'steps-a-mile': 'stepsPerMile',
  speed: 'kmPerHour',
} as const satisfies Record<NumberField, LimitedNumber>;

/** The unit in which a number is typed, where the reader may choose it. */
export function unitOf(fields: Pick<Fields, 'patchUnit' | 'distanceUnit'>, name: NumberField): NumberUnit | undefined {
  if (name === 'patch' || name === 'patch-other-way') return fields.patchUnit;
  return name === 'distance' ? fields.distanceUnit : undefined;
}

/**
 * Smallest and largest number that a field takes, in its unit: inches down to a tenth, miles to a whole.
 *
 * @example limitsIn('patch', 'in') // { min: 0, max: 4.7 }
 */
export function limitsIn(name: NumberField, unit?: NumberUnit): { readonly min: number; readonly max: number } {
  const { min, max } = LIMITS[LIMIT_OF[name]];
  if (unit === 'in') return { min, max: Math.floor((max / 25.4) * 10) / 10 };
  return unit === 'mi' ? { min, max: Math.floor(max / KM_PER_MILE) } : { min, max };
}

/** Numbers that nobody writes with 3 decimals: there a separator before 3 digits parts the thousands. */
const WHOLE: readonly NumberField[] = ['steps', 'minutes', 'steps-a-mile'];
const THOUSANDS = /^\s*\d{1,3}(?:[.,'’\s]\d{3})+\s*$/;

const withoutThousands = (name: NumberField, text: string): string =>
  WHOLE.includes(name) && THOUSANDS.test(text) ? text.replaceAll(/\D/g, '') : text;

/** A number as the model takes it: inches become mm, miles km; every other number is as it was typed. */
export function toModelUnit(value: number, unit: NumberUnit | undefined): number {
  if (unit === 'in') return toMm(value, unit);
  return unit === 'mi' ? value * KM_PER_MILE : value;
}

/**
 * Reads one number of the form: lengths in mm, distances in km.
 *
 * @example readNumber({ ...BLANK_FIELDS, numbers: { ...BLANK_FIELDS.numbers, months: '9' } }, 'months') // { ok: true, value: 9 }
 */
export function readNumber(fields: Fields, name: NumberField): FieldNumber {
  const parsed = parseNumber(withoutThousands(name, fields.numbers[name]));
  if (!parsed.ok) return parsed.fault === 'missing' ? { ok: true } : { ok: false, fault: { code: parsed.fault } };
  const unit = unitOf(fields, name);
  const value = toModelUnit(parsed.value, unit);
  const { min, max } = LIMITS[LIMIT_OF[name]];
  if (value < min) return { ok: false, fault: { code: 'too-small', limit: limitsIn(name, unit).min } };
  if (value > max) return { ok: false, fault: { code: 'too-large', limit: limitsIn(name, unit).max } };
  return { ok: true, value };
}
