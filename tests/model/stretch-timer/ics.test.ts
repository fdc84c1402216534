import { expect, test } from 'playwright/test';
import { calendarEvent, type CalendarPlan } from '../../../src/tools/stretch-timer/ics.ts';
import { fromLink } from '../../../src/tools/stretch-timer/link.ts';
import { LIBRARY, routineOf } from './routines.ts';

/** 24 November 2026 is a Tuesday. */
const PLAN: CalendarPlan = {
  title: 'Morning heels',
  link: 'https://site.example/tools/stretch-timer/#items=wall-lean:45x2,long-sit:20x2',
  weekdays: ['WE', 'MO'],
  time: '07:30',
  totalMs: 276_000,
  today: { year: 2026, month: 11, day: 24 },
  nowMs: Date.UTC(2026, 10, 24, 9),
};

/** The event of a plan. @throws Error when something is missing in it */
function eventOf(changes: Partial<CalendarPlan>) {
  const reading = calendarEvent({ ...PLAN, ...changes });
  if (!reading.ok) throw new Error(reading.faults.join());
  return reading.event;
}

test('the event begins on the first chosen day from today on, and comes back every week, Monday first', () => {
  const { start, end, repeating } = eventOf({});
  expect(start.toISOString()).toBe('2026-11-25T07:30:00.000Z');
  expect(end.toISOString()).toBe('2026-11-25T07:35:00.000Z');
  expect(repeating).toBe('FREQ=WEEKLY;BYDAY=MO,WE');
});

for (const [weekday, day] of [['TU', '2026-11-24'], ['WE', '2026-11-25'], ['SU', '2026-11-29'], ['MO', '2026-11-30']] as const) {
  test(`from Tuesday 24 November 2026 on, the first ${weekday} is ${day}`, () => {
    expect(eventOf({ weekdays: [weekday] }).start.toISOString().slice(0, 10)).toBe(day);
  });
}

test('the year may end before the first day: from Thursday 31 December 2026, the first Monday is 4 January', () => {
  expect(eventOf({ today: { year: 2026, month: 12, day: 31 }, weekdays: ['MO'] }).start.toISOString()).toBe('2027-01-04T07:30:00.000Z');
});

test('a day that is chosen twice counts once', () => {
  expect(eventOf({ weekdays: ['FR', 'FR'] }).repeating).toBe('FREQ=WEEKLY;BYDAY=FR');
});

test('its times float, so that 7:30 stays 7:30 through summer time', () => {
  expect(eventOf({}).floating).toBe(true);
});

test('its link has no comma, which calendars would escape, and still brings the routine back', () => {
  const { url, description } = eventOf({});
  expect(url).not.toContain(',');
  expect(description).toContain(url);
  const items = [{ exercise: 'wall-lean', holdSeconds: 45 }, { exercise: 'long-sit' }];
  expect(fromLink(new URL(url).hash, LIBRARY)).toEqual({ routine: { ...routineOf(...items), name: '' }, unusable: [] });
});

test('without a day or a time there is no event, and both are told', () => {
  for (const time of ['', '7:30', '24:00', '12:60', '07:30:00', 'x']) {
    expect(calendarEvent({ ...PLAN, time })).toEqual({ ok: false, faults: ['no-time'] });
  }
  expect(calendarEvent({ ...PLAN, weekdays: [], time: '' })).toEqual({ ok: false, faults: ['no-days', 'no-time'] });
});
