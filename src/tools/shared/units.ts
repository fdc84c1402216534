/** Units that a length can be typed in. */
export const UNITS = ['mm', 'cm', 'in'] as const;

/** A unit of length. */
export type Unit = (typeof UNITS)[number];

/** True for a text that names a unit. */
export const isUnit = (text: unknown): text is Unit => UNITS.some((unit) => unit === text);

/** How readers see a unit named. */
export const UNIT_NAMES = { mm: 'mm', cm: 'cm', in: 'inches' } as const satisfies Record<Unit, string>;

const MM_PER_UNIT = { mm: 1, cm: 10, in: 25.4 } as const satisfies Record<Unit, number>;

/** Decimals that keep a length to a tenth of a millimetre through any change of unit. */
const DECIMALS = { mm: 1, cm: 2, in: 3 } as const satisfies Record<Unit, number>;

/**
 * A length in millimetres; inches to the nearest tenth, so that a text written by `fieldText`
 * comes back as the length that it was written from.
 *
 * @example toMm(1, 'in') // 25.4
 */
export function toMm(value: number, unit: Unit): number {
  const mm = value * MM_PER_UNIT[unit];
  return unit === 'in' ? Math.round(mm * 10) / 10 : mm;
}

/** A length as it is typed into a field, without needless zeros. @example fieldText(25.4, 'in') // '1' */
export function fieldText(mm: number, unit: Unit): string {
  return String(Number((mm / MM_PER_UNIT[unit]).toFixed(DECIMALS[unit])));
}
