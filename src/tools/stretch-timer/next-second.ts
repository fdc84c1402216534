/**
 * How long until a count-down shows another second, ms. The display rounds up, so it changes as the
 * time left reaches a whole number of seconds.
 *
 * @param leftMs time left, ms
 * @returns over 0, at most 1,000
 * @example untilNextSecond(4300) // 300
 */
export function untilNextSecond(leftMs: number): number {
  const part = leftMs % 1000;
  return part > 0 ? part : 1000;
}
