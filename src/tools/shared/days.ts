/** Length of a day, ms. */
export const MS_PER_DAY = 86_400_000;

/**
 * The day of an instant, in words.
 *
 * @param instant an ISO instant
 * @param timeZone the reader's own unless given
 * @example dayOf('2026-11-23T09:00:00.000Z') // '23 November 2026'
 */
export function dayOf(instant: string, timeZone?: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', ...(timeZone && { timeZone }) });
  return format.format(new Date(instant));
}
