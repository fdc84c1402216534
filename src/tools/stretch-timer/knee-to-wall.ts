import { parseNumber, type NumberFault } from '../shared/number-text.ts';
import { daysBetween, isDay, type IsoDay } from './day.ts';
import { fragmentValues, wholeNumber } from './fragment-values.ts';

/** One measurement of both sides: big toe to wall, whole mm. */
export interface KneeReading {
  readonly day: IsoDay;
  readonly leftMm: number;
  readonly rightMm: number;
}

/** Sides that are measured, in the order of their fields. */
export const KNEE_SIDES = ['left', 'right'] as const;

/** A side that is measured. */
export type KneeSide = (typeof KNEE_SIDES)[number];

/** Units in which a distance can be typed. */
export const KNEE_UNITS = ['cm', 'in'] as const;

/** A unit of a distance. */
export type KneeUnit = (typeof KNEE_UNITS)[number];

/** Distances that are taken, mm: our working limits, well around the 12 ± 2.8 cm of hoch2011. */
export const KNEE_LIMITS = { min: 0, max: 300 } as const;

/** A change under this is measuring noise, mm. powden2015: the least real change is 1.9 cm; we round up. */
export const NOISE_MM = 20;

/** Most healthy adults have less than this between sides, mm. hoch2011: 68 of 100 within 1.5 cm. */
export const SIDES_COMMON_MM = 15;

/** Sides of healthy adults differ by up to this, mm. hoch2011: 35 adults, some to 3 cm. */
export const SIDES_DIFFER_MM = 30;

/** Days until it is worth measuring again: 6 weeks. */
export const DAYS_TO_NEXT = 42;

const MM_PER_UNIT = { cm: 10, in: 25.4 } as const satisfies Record<KneeUnit, number>;

/** A distance as typed, mm, or why it cannot be used. */
export type TypedDistance =
  | { readonly ok: true; readonly mm: number }
  | { readonly ok: false; readonly fault: NumberFault | 'too-large' };

/** A distance as it is typed. @example typedDistance('10,5', 'cm') // { ok: true, mm: 105 } */
export function typedDistance(text: string, unit: KneeUnit): TypedDistance {
  const parsed = parseNumber(text);
  if (!parsed.ok) return parsed;
  const mm = Math.round(parsed.value * MM_PER_UNIT[unit]);
  return mm > KNEE_LIMITS.max ? { ok: false, fault: 'too-large' } : { ok: true, mm };
}

/** A distance as its field shows it. @example distanceText(105, 'cm') // '10.5' */
export const distanceText = (mm: number, unit: KneeUnit): string => String(Number((mm / MM_PER_UNIT[unit]).toFixed(unit === 'cm' ? 1 : 2)));

/** A reading as the store keeps it. @example toFragment(reading) // 'date=2026-11-23&left=105&right=98' */
export const toFragment = ({ day, leftMm, rightMm }: KneeReading): string => `date=${day}&left=${leftMm}&right=${rightMm}`;

/** Reads what the store kept. @returns undefined when any part of it cannot be used; never throws */
export function fromFragment(fragment: string): KneeReading | undefined {
  const values = fragmentValues(fragment);
  const day = values?.get('date') ?? '';
  const leftMm = wholeNumber(values?.get('left'), KNEE_LIMITS);
  const rightMm = wholeNumber(values?.get('right'), KNEE_LIMITS);
  return isDay(day) && leftMm !== undefined && rightMm !== undefined ? { day, leftMm, rightMm } : undefined;
}

/** The readings of many fragments, the first day first. */
export const readingsOf = (fragments: readonly string[]): readonly KneeReading[] =>
  fragments.flatMap((fragment) => fromFragment(fragment) ?? []).sort((a, b) => a.day.localeCompare(b.day));

/** What came of the time between the first and the last reading. */
export interface KneeChange {
  readonly days: number;
  /** How much further the knee reaches, mm; below 0 when it is less far. */
  readonly leftMm: number;
  readonly rightMm: number;
}

/** The change from the first to the last reading; undefined before there are two days. */
export function changeOf(readings: readonly KneeReading[]): KneeChange | undefined {
  const [first, last] = [readings[0], readings.at(-1)];
  if (!first || !last || first.day === last.day) return undefined;
  return { days: daysBetween(first.day, last.day), leftMm: last.leftMm - first.leftMm, rightMm: last.rightMm - first.rightMm };
}

/** True for a change that measuring alone could bring about. */
export const isNoise = (changeMm: number): boolean => Math.abs(changeMm) < NOISE_MM;
