/**
 * The values of a stored fragment, by key; the first of a repeated key counts. Never throws.
 *
 * @returns undefined when a value cannot be decoded
 * @example fragmentValues('date=2026-11-23&left=105')?.get('left') // '105'
 */
export function fragmentValues(fragment: string): ReadonlyMap<string, string> | undefined {
  const values = new Map<string, string>();
  try {
    for (const part of fragment.split('&')) {
      const [key = '', value = ''] = part.split(/=(.*)/s);
      if (!values.has(key)) values.set(key, decodeURIComponent(value));
    }
  } catch {
    return undefined;
  }
  return values;
}

/** A whole number as stored, within its limits; undefined for all else. */
export function wholeNumber(text: string | undefined, { min, max }: { readonly min: number; readonly max: number }): number | undefined {
  const value = text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  return value >= min && value <= max ? value : undefined;
}
