import { expect, test } from 'playwright/test';
import { buildDay, isOverdue, overdueOf } from '../../src/library/overdue.ts';

const due = new Date('2027-11-22');

test('until the end of its day there is time for a check; on the next day it is overdue', () => {
  expect(isOverdue(due, new Date('2027-11-21'))).toBe(false);
  expect(isOverdue(due, new Date('2027-11-22T23:59:59Z'))).toBe(false);
  expect(isOverdue(due, new Date('2027-11-23T00:00:00Z'))).toBe(true);
  expect(isOverdue(due, new Date('2040-01-01'))).toBe(true);
});

test('what is overdue is listed, the longest first, on one day by name', () => {
  const entries = [
    { name: 'claim C10', checkAgain: due },
    { name: 'claim C9', checkAgain: due },
    { name: 'later', checkAgain: new Date('2028-06-01') },
    { name: 'first', checkAgain: new Date('2027-01-01') },
  ];
  expect(overdueOf(entries, new Date('2028-06-01')).map(({ name }) => name)).toEqual(['first', 'claim C9', 'claim C10']);
});

test('nothing is overdue where there is nothing', () => {
  expect(overdueOf([], due)).toEqual([]);
});

test('the day of a build is that of BUILD_DATE', () => {
  expect(buildDay('2031-01-05')).toEqual(new Date('2031-01-05T00:00:00Z'));
});

test('without BUILD_DATE it is the clock’s', () => {
  const clock = new Date('2029-03-04T05:06:07Z');
  expect([buildDay(undefined, clock), buildDay('', clock)]).toEqual([clock, clock]);
});

for (const given of ['soon', '2031-02-30', '2031-1-5', '5 January 2031', '2031-01-05T00:00:00Z']) {
  test(`"${given}" is no day for a build`, () => {
    expect(() => buildDay(given)).toThrow(`BUILD_DATE must be a day such as 2026-11-23, not "${given}".`);
  });
}
