import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { addDays, daysBetween, isDay, localDay, mondayOf, sayDay } from '../../../src/tools/stretch-timer/day.ts';

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1970-01-01', days));

test('a day is one that the calendar has, from 1900 to 2099', () => {
  for (const day of ['2026-11-23', '2024-02-29', '1900-01-01', '2099-12-31']) expect(isDay(day)).toBe(true);
  for (const text of ['', '2026-2-3', '2026-02-30', '2025-02-29', '2026-13-01', '1899-12-31', '2100-01-01', '2026-11-23T00:00', ' 2026-11-23']) {
    expect(isDay(text)).toBe(false);
  }
});

test('days are added over the ends of months and years', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-11-23', 42)).toBe('2027-01-04');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
});

test('days added are the days between', () => {
  fc.assert(fc.property(anyDay, fc.integer({ min: -999, max: 999 }), (day, days) => daysBetween(day, addDays(day, days)) === days));
});

test('a week begins on Monday: 23 November 2026 is one', () => {
  for (const day of ['2026-11-23', '2026-11-26', '2026-11-29']) expect(mondayOf(day)).toBe('2026-11-23');
  expect(mondayOf('2026-11-30')).toBe('2026-11-30');
});

test('a reader’s day is that of their own clock', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

test('days are said with or without their year', () => {
  expect(sayDay('2026-11-23')).toBe('23 November 2026');
  expect(sayDay('2026-11-23', false)).toBe('23 Nov');
});
