/**
 * How long until the time left is a multiple of a unit, ms.
 *
 * @param leftMs time left, ms
 * @param unitMs a second for the large numerals, which round up and so change there
 * @returns over 0, at most one unit
 * @example untilMultiple(4300, 1000) // 300
 */
export function untilMultiple(leftMs: number, unitMs: number): number {
  const part = leftMs % unitMs;
  return part > 0 ? part : unitMs;
}
