import { MS_PER_DAY } from '../shared/days.ts';

/** Days of the week as calendar files write them, Monday first. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** A day of the week as a calendar file names it. */
export type Weekday = (typeof WEEKDAYS)[number];

/** A day of the reader's own calendar; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What the reader wants to be reminded of. */
export interface CalendarPlan {
  readonly title: string;
  /** Address of the routine, with its fragment. */
  readonly link: string;
  readonly weekdays: readonly Weekday[];
  /** As a time field holds it: `07:30`. */
  readonly time: string;
  /** How long the routine lasts, ms. */
  readonly totalMs: number;
  readonly today: Day;
  /** The wall clock, ms. */
  readonly nowMs: number;
}

/**
 * An event as `ical-generator` takes it. Its times float: 7:30 stays 7:30 through summer time and
 * journeys. The library writes such times by their UTC parts, so the parts are the reader's own.
 */
export interface CalendarEvent {
  readonly id: string;
  readonly stamp: Date;
  readonly start: Date;
  readonly end: Date;
  readonly floating: true;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly repeating: string;
}

/** What keeps an event from being written: no day chosen, or no time of day. */
export type CalendarFault = 'no-days' | 'no-time';

/** An event, or everything that is missing. */
export type CalendarReading =
  | { readonly ok: true; readonly event: CalendarEvent }
  | { readonly ok: false; readonly faults: readonly CalendarFault[] };

function minutesOf(time: string): number | undefined {
  const [, hour, minute] = /^(\d{2}):(\d{2})$/.exec(time) ?? [];
  const isTime = hour !== undefined && minute !== undefined && Number(hour) < 24 && Number(minute) < 60;
  return isTime ? Number(hour) * 60 + Number(minute) : undefined;
}

/** The first chosen day from today on, as the start of that day, ms. */
function firstDayMs({ year, month, day }: Day, weekdays: readonly Weekday[]): number {
  const todayMs = Date.UTC(year, month - 1, day);
  const daysFromMonday = (new Date(todayMs).getUTCDay() + 6) % 7;
  const waits = weekdays.map((weekday) => (WEEKDAYS.indexOf(weekday) - daysFromMonday + 7) % 7);
  return todayMs + Math.min(...waits) * MS_PER_DAY;
}

/**
 * The weekly event of a routine, from the first chosen day on, as long as the routine and rounded
 * up to a minute.
 *
 * @returns the event, or what is missing: a day, or a time of day
 */
export function calendarEvent({ title, link, weekdays, time, totalMs, today, nowMs }: CalendarPlan): CalendarReading {
  const minutes = minutesOf(time);
  const days = WEEKDAYS.filter((weekday) => weekdays.includes(weekday));
  const faults: CalendarFault[] = [...(days.length > 0 ? [] : ['no-days' as const]), ...(minutes === undefined ? ['no-time' as const] : [])];
  if (minutes === undefined || faults.length > 0) return { ok: false, faults };
  const startMs = firstDayMs(today, days) + minutes * 60_000;
  const endMs = startMs + Math.ceil(totalMs / 60_000) * 60_000;
  // The library puts a backslash before commas, which an address must not have.
  const url = link.replaceAll(',', '%2C');
  const event: CalendarEvent = {
    id: `stretch-timer-${nowMs}@sole-to-spine`,
    stamp: new Date(nowMs),
    start: new Date(startMs),
    end: new Date(endMs),
    floating: true,
    summary: title,
    description: `Open the timer: ${url}`,
    url,
    repeating: `FREQ=WEEKLY;BYDAY=${days.join(',')}`,
  };
  return { ok: true, event };
}
