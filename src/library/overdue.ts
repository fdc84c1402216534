import { isoDate } from './dates.ts';

/** Something with a day by which its facts must be checked again. */
export interface Checkable {
  readonly name: string;
  readonly checkAgain: Date;
}

/**
 * True when the day by which facts were to be checked again has passed. On the day itself there is
 * still time.
 *
 * @example isOverdue(new Date('2027-11-22'), new Date('2027-11-22')) // false
 * @example isOverdue(new Date('2027-11-22'), new Date('2027-11-23')) // true
 */
export function isOverdue(checkAgain: Date, today: Date): boolean {
  return isoDate(today) > isoDate(checkAgain);
}

/** What is overdue, the longest first; on one day by name. */
export function overdueOf<Entry extends Checkable>(entries: readonly Entry[], today: Date): Entry[] {
  return entries
    .filter(({ checkAgain }) => isOverdue(checkAgain, today))
    .sort((a, b) => a.checkAgain.getTime() - b.checkAgain.getTime() || a.name.localeCompare(b.name, 'en-GB', { numeric: true }));
}

/**
 * The day that counts as today: `BUILD_DATE` when it is set, else the day of the clock.
 *
 * @param given year, month, day
 * @throws Error of one sentence when it is no such day
 * @example buildDay('2026-11-23') // the 23rd of November 2026, midnight UTC
 */
export function buildDay(given: string | undefined, clock = new Date()): Date {
  if (!given) return clock;
  const day = new Date(`${given}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || isoDate(day) !== given) {
    throw new Error(`BUILD_DATE must be a day such as 2026-11-23, not "${given}".`);
  }
  return day;
}
