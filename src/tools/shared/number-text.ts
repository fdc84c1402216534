/** Why a text is not a number that a field can use. */
export type NumberFault = 'missing' | 'not-a-number' | 'negative';

/** A number, or why the text is none. */
export type ParsedNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly fault: NumberFault };

const PLAIN_NUMBER = /^([+\-−]?)(\d{1,9}(?:[.,]\d{0,9})?|[.,]\d{1,9})$/;

/**
 * Reads a number as people type it: a comma or a point for the decimals, spaces around it.
 * Exponents, thousands separators, full-width digits and words are refused, never guessed.
 *
 * @example parseNumber(' 7,5 ') // { ok: true, value: 7.5 }
 * @example parseNumber('1e309') // { ok: false, fault: 'not-a-number' }
 */
export function parseNumber(text: string): ParsedNumber {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: false, fault: 'missing' };
  const [, sign, digits] = PLAIN_NUMBER.exec(trimmed) ?? [];
  if (digits === undefined) return { ok: false, fault: 'not-a-number' };
  const value = Number(digits.replace(',', '.'));
  const isNegative = sign !== '' && sign !== '+' && value > 0;
  return isNegative ? { ok: false, fault: 'negative' } : { ok: true, value };
}
