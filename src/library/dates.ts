/** A day as readers and as machines see it. */
export interface Day {
  readonly iso: string;
  readonly long: string;
}

const LONG = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day as readers see it. @example longDate(new Date('2026-11-22')) // '22 November 2026' */
export function longDate(day: Date): string {
  return LONG.format(day);
}

/** A day as machines read it. @example isoDate(new Date('2026-11-22')) // '2026-11-22' */
export function isoDate(day: Date): string {
  return day.toISOString().slice(0, 10);
}

/** Both at once. */
export function dayOf(date: Date): Day {
  return { iso: isoDate(date), long: longDate(date) };
}
