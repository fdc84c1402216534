import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { BLANK_FIELDS } from '../../../src/tools/shoe-wear/fields.ts';
import {
  DEFAULT_KM_PER_HOUR,
  DEFAULT_STEPS_PER_MILE,
  EARLY_MILES,
  KM_PER_MILE,
  LATE_MILES,
  travelled,
  type Distance,
  type Use,
} from '../../../src/tools/shoe-wear/model.ts';
import { use } from './inputs.ts';

const UNKNOWN = { distanceKm: undefined, daysTo300Miles: undefined, daysTo500Miles: undefined };
const steps: Distance = { by: 'steps', stepsPerDay: 6000 };

test('300 and 500 miles are the 480 and 800 km of common advice', () => {
  expect([EARLY_MILES, LATE_MILES].map((miles) => Math.round((miles * KM_PER_MILE) / 10) * 10)).toEqual([480, 800]);
});

test('the form starts with our working values', () => {
  expect(BLANK_FIELDS.numbers).toMatchObject({ 'steps-a-mile': String(DEFAULT_STEPS_PER_MILE), speed: String(DEFAULT_KM_PER_HOUR) });
  const paced = (distance: Distance) => travelled({ ageMonths: 6, daysPerWeek: 5, distance });
  expect(paced(steps)).toEqual(paced({ ...steps, stepsPerMile: 2100 }));
  expect(paced({ by: 'minutes', minutesPerDay: 40 })).toEqual(paced({ by: 'minutes', minutesPerDay: 40, kmPerHour: 4.8 }));
});

test('where a part is missing, nothing is worked out', () => {
  const unknown: readonly Use[] = [{}, { ageMonths: 6, daysPerWeek: 5 }, { ageMonths: 6, distance: steps }, { daysPerWeek: 5, distance: steps }];
  expect(unknown.map(travelled)).toEqual(unknown.map(() => UNKNOWN));
});

test('a known distance needs no age; its pace does', () => {
  const known = (km: number, ageMonths?: number) => travelled({ distance: { by: 'known', km }, ...(ageMonths === undefined ? {} : { ageMonths }) });
  expect(known(100)).toEqual({ ...UNKNOWN, distanceKm: 100 });
  expect(known(100, 0)).toEqual({ ...UNKNOWN, distanceKm: 100 });
  expect(known(0, 6)).toEqual({ ...UNKNOWN, distanceKm: 0 });
  expect(known(1000)).toEqual({ distanceKm: 1000, daysTo300Miles: 0, daysTo500Miles: 0 });
});

test('shoes that are never worn never get there', () => {
  expect(travelled({ ageMonths: 6, daysPerWeek: 0, distance: steps })).toEqual({ ...UNKNOWN, distanceKm: 0 });
  expect(travelled({ ageMonths: 6, daysPerWeek: 7, distance: { by: 'steps', stepsPerDay: Number.MIN_VALUE } })).toEqual({ ...UNKNOWN, distanceKm: 0 });
});

test('never NaN, never infinite, never negative; 500 miles never before 300', () => {
  fc.assert(
    fc.property(use, (used) => {
      const found = travelled(used);
      const numbers = Object.values(found).filter((value) => value !== undefined);
      expect(numbers.filter((value) => !Number.isFinite(value) || value < 0)).toEqual([]);
      if (found.daysTo500Miles !== undefined) expect(found.daysTo500Miles).toBeGreaterThanOrEqual(found.daysTo300Miles ?? Infinity);
    }),
  );
});

test('at the same pace, the days foretold bring the pair to just these miles', () => {
  const pace = fc.record({ stepsPerDay: fc.integer({ min: 500, max: 30_000 }), daysPerWeek: fc.integer({ min: 1, max: 7 }) });
  fc.assert(
    fc.property(pace, ({ stepsPerDay, daysPerWeek }) => {
      const after = (ageMonths: number) => travelled({ ageMonths, daysPerWeek, distance: { by: 'steps', stepsPerDay } });
      const months = (after(0).daysTo300Miles ?? NaN) / (365.25 / 12);
      expect(after(months).distanceKm).toBeCloseTo(300 * KM_PER_MILE, 6);
    }),
  );
});
