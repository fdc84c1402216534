import { csvText } from '../../figures/save/csv.ts';
import { oneLine } from '../shared/one-line.ts';
import { addDays, isDay, mondayOf, type IsoDay } from './day.ts';
import { fragmentValues, wholeNumber } from './fragment-values.ts';

/** One time that the reader did a routine, as they wrote it down. */
export interface LogEntry {
  readonly day: IsoDay;
  readonly routine: string;
  /** Whole minutes, 1 to 600. */
  readonly minutes: number;
  /** May be empty. */
  readonly note: string;
}

/** Minutes that are taken: our working limits. */
export const MINUTES = { min: 1, max: 600 } as const;

/** Most characters of a note. */
export const LONGEST_NOTE = 150;

/** An entry as the store keeps it; the routine is the saved item's name. @example 'date=2026-11-23&minutes=6&note=Stiff' */
export function toFragment({ day, minutes, note }: LogEntry): string {
  const kept = oneLine(note, LONGEST_NOTE);
  return `date=${day}&minutes=${minutes}${kept && `&note=${encodeURIComponent(kept)}`}`;
}

/** Reads what the store kept. @returns undefined when day or minutes cannot be used; never throws */
export function fromFragment(routine: string, fragment: string): LogEntry | undefined {
  const values = fragmentValues(fragment);
  const day = values?.get('date') ?? '';
  const minutes = wholeNumber(values?.get('minutes'), MINUTES);
  return isDay(day) && minutes !== undefined ? { day, routine, minutes, note: oneLine(values?.get('note') ?? '', LONGEST_NOTE) } : undefined;
}

/** A week, Monday first, with all its minutes. */
export interface LogWeek {
  readonly monday: IsoDay;
  readonly minutes: number;
}

/**
 * Minutes of each of the last weeks, the earliest first.
 *
 * @param today a day of the last week
 * @param count how many weeks
 */
export function weeksOf(entries: readonly LogEntry[], today: IsoDay, count = 8): readonly LogWeek[] {
  const sums = new Map<IsoDay, number>();
  for (const { day, minutes } of entries) sums.set(mondayOf(day), (sums.get(mondayOf(day)) ?? 0) + minutes);
  return Array.from({ length: count }, (_, place) => {
    const monday = addDays(mondayOf(today), -7 * (count - 1 - place));
    return { monday, minutes: sums.get(monday) ?? 0 };
  });
}

/** A text that no spreadsheet takes for a formula, whichever sign it begins with. */
const safe = (text: string): string => (/^\s*[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text);

/** The log as a table for spreadsheets: UTF-8 with its mark, comma between cells, lines end as RFC 4180 wants. */
export function toCsv(entries: readonly LogEntry[]): string {
  const rows = entries.map(({ day, routine, minutes, note }) => [day, safe(routine), minutes, safe(note)]);
  return `\uFEFF${csvText([['date', 'routine', 'minutes', 'note'], ...rows])}`;
}
