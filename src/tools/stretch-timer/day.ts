import { MS_PER_DAY } from '../shared/days.ts';

/** A day of the reader's calendar as a date field holds it: `2026-11-23`. */
export type IsoDay = string;

const PATTERN = /^(?:19|20)\d{2}-\d{2}-\d{2}$/;

const startMs = (day: IsoDay): number => Date.parse(`${day}T00:00:00Z`);
const dayAt = (ms: number): IsoDay => new Date(ms).toISOString().slice(0, 10);

/** True for a day that the calendar has, from 1900 to 2099. @example isDay('2026-02-30') // false */
export function isDay(text: string): text is IsoDay {
  const ms = PATTERN.test(text) ? startMs(text) : NaN;
  return Number.isFinite(ms) && dayAt(ms) === text;
}

/** The day that a reader's clock shows. @param moment in the reader's own time zone */
export function localDay(moment: Date): IsoDay {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${moment.getFullYear()}-${month}-${day}`;
}

/** A day some days later, or earlier. @example addDays('2026-12-31', 1) // '2027-01-01' */
export const addDays = (day: IsoDay, days: number): IsoDay => dayAt(startMs(day) + days * MS_PER_DAY);

/** Days from one day to another. @example daysBetween('2026-11-23', '2026-11-30') // 7 */
export const daysBetween = (from: IsoDay, to: IsoDay): number => Math.round((startMs(to) - startMs(from)) / MS_PER_DAY);

/** The Monday of a day's week. @example mondayOf('2026-11-29') // '2026-11-23' */
export const mondayOf = (day: IsoDay): IsoDay => addDays(day, -((new Date(startMs(day)).getUTCDay() + 6) % 7));

/** A day in words. @param year false where it is known. @example sayDay('2026-11-23') // '23 November 2026' */
export function sayDay(day: IsoDay, year = true): string {
  const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: year ? 'long' : 'short', ...(year && { year: 'numeric' }), timeZone: 'UTC' });
  return format.format(startMs(day));
}
