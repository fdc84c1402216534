import { parseNumber } from '../shared/number-text.ts';
import type { NumberName } from './limits.ts';
import { numberFault, type RoutineFaultCode } from './validate-routine.ts';

/** A whole number within its limits, or why the text is none. */
export type TypedNumber = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly code: RoutineFaultCode };

/**
 * Reads a number of a routine as people type it.
 *
 * @example typedNumber('holdSeconds', ' 45 ') // { ok: true, value: 45 }
 * @example typedNumber('holdSeconds', '900') // { ok: false, code: 'too-large' }
 */
export function typedNumber(name: NumberName, text: string): TypedNumber {
  const parsed = parseNumber(text);
  if (!parsed.ok) return { ok: false, code: parsed.fault === 'negative' ? 'too-small' : parsed.fault };
  const code = numberFault(name, parsed.value);
  return code ? { ok: false, code } : { ok: true, value: parsed.value };
}
