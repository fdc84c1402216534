import { expect, test } from 'playwright/test';
import { clockFace, endTime, sayLength, sayMinutes, sayTimeOfDay } from '../../../src/tools/stretch-timer/totals.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

for (const [ms, words] of [
  [0, '0 seconds'],
  [SECOND, '1 second'],
  [30 * SECOND, '30 seconds'],
  [MINUTE, '1 minute'],
  [4 * MINUTE + 36 * SECOND, '4 minutes 36 seconds'],
  [15 * MINUTE, '15 minutes'],
  [61 * MINUTE + SECOND, '1 hour 1 minute 1 second'],
  [120 * MINUTE, '2 hours'],
  [1, '1 second'],
] as const) {
  test(`${ms} ms are ${words}`, () => {
    expect(sayLength(ms)).toBe(words);
  });
}

test('to the minute: 4 minutes 36 seconds are about 5 minutes, and no routine takes 0', () => {
  expect([276_000, 269_000, 89_000, 5000].map(sayMinutes)).toEqual(['about 5 minutes', 'about 4 minutes', 'about 1 minute', 'about 1 minute']);
});

test('the display counts down to 1 and shows 0 only at the end', () => {
  expect([65_000, 60_000, 59_001, 59_000, 1, 0, -5].map(clockFace)).toEqual(['1:05', '1:00', '1:00', '59', '1', '0', '0']);
});

test('times of day the NHS way: 5:30pm, 7am, midday, midnight', () => {
  expect([[17, 30], [7, 0], [12, 0], [0, 0], [12, 5], [0, 5]].map(([hour = 0, minute = 0]) => sayTimeOfDay(hour, minute))).toEqual([
    '5:30pm', '7am', 'midday', 'midnight', '12:05pm', '12:05am',
  ]);
});

test('a routine of 4:36 begun at 7:30 ends at 7:35am; in New York that is 2:35am', () => {
  const now = Date.UTC(2026, 10, 23, 7, 30);
  expect(endTime(now, 276_000, 'UTC')).toBe('7:35am');
  expect(endTime(now, 276_000, 'America/New_York')).toBe('2:35am');
  expect(endTime(Date.UTC(2026, 10, 23, 23, 58), 120_000, 'UTC')).toBe('midnight');
});

test('without a time zone it is the reader\'s own', () => {
  const now = new Date(2026, 10, 23, 17, 30).getTime();
  expect(endTime(now, 0)).toBe('5:30pm');
});
