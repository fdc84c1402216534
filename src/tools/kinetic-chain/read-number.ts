import { LIMITS, type Adjustable } from './limits.ts';

/** Why a text is no number that can be used. */
export type NumberFault = 'missing' | 'not-a-number' | 'too-small' | 'too-large' | 'between-steps';

export type ReadNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly fault: NumberFault };

const PLAIN_NUMBER = /^([+\-−]?)(\d{1,6}(?:[.,]\d{0,6})?|[.,]\d{1,6})$/;

/** The unit, where somebody types it too. */
const UNIT = { wedgeDegrees: /\s*°$/, liftMm: /\s*mm$/i } as const satisfies Record<Adjustable, RegExp>;

/** What is wrong with a number that should lie within limits and on a step, if anything. */
export function numberFault(name: Adjustable, value: unknown): NumberFault | undefined {
  const { min, max, step } = LIMITS[name];
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'not-a-number';
  if (value < min) return 'too-small';
  if (value > max) return 'too-large';
  return Number.isInteger(value / step) ? undefined : 'between-steps';
}

/**
 * Reads a wedge or a lift as people type it: a comma or a point for the decimals, spaces around it, any minus sign, with
 * its unit or without.
 *
 * @example readNumber('wedgeDegrees', '−7,5') // { ok: true, value: -7.5 }
 * @example readNumber('liftMm', '31') // { ok: false, fault: 'too-large' }
 */
export function readNumber(name: Adjustable, text: string): ReadNumber {
  const trimmed = text.trim().replace(UNIT[name], '');
  if (trimmed === '') return { ok: false, fault: 'missing' };
  const [, sign, digits] = PLAIN_NUMBER.exec(trimmed) ?? [];
  if (digits === undefined) return { ok: false, fault: 'not-a-number' };
  const size = Number(digits.replace(',', '.'));
  const value = sign === '-' || sign === '−' ? 0 - size : size;
  const fault = numberFault(name, value);
  return fault ? { ok: false, fault } : { ok: true, value };
}
