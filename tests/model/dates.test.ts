import { expect, test } from 'playwright/test';
import { isoDate, longDate } from '../../src/library/dates.ts';

test('readers see the day in words, without a leading zero', () => {
  expect(longDate(new Date('2026-11-22'))).toBe('22 November 2026');
  expect(longDate(new Date('2027-01-05'))).toBe('5 January 2027');
});

test('machines see the day as year, month, day', () => {
  expect(isoDate(new Date('2027-01-05'))).toBe('2027-01-05');
});

test('a day of the front matter is the same day in every time zone', () => {
  const midnight = new Date('2026-11-22T00:00:00Z');
  const lastMinute = new Date('2026-11-22T23:59:59Z');
  expect([longDate(midnight), longDate(lastMinute)]).toEqual(['22 November 2026', '22 November 2026']);
  expect([isoDate(midnight), isoDate(lastMinute)]).toEqual(['2026-11-22', '2026-11-22']);
});
