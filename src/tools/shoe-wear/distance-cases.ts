import type { Case } from './case.ts';
import type { Travelled } from './distance.ts';
import type { Use } from './input.ts';

/** A use of shoes, and what one number of the distance has to be, to the nearest whole. */
export interface DistanceCase extends Case<Use, number> {
  readonly field: keyof Travelled;
}

const STEPS = 'derived: 2,100 steps a mile, our working value';
const MINUTES = 'derived: the usual months of wear at 3 miles an hour';
const MONTHS = 'derived: 365.25 / 12 days a month';

const [TO_300, TO_500] = ['daysTo300Miles', 'daysTo500Miles'] as const;
const newPairBySteps = (stepsPerDay: number): Use => ({ ageMonths: 0, daysPerWeek: 7, distance: { by: 'steps', stepsPerDay } });
const THREE_MILES_AN_HOUR = 4.828;

/** Distance so far, km, and days from today until 300 and 500 miles. */
export const DISTANCE_CASES: readonly DistanceCase[] = [
  { name: 'days to 300 miles, 5,000 steps a day', field: TO_300, input: newPairBySteps(5000), expected: 126, source: STEPS },
  { name: 'days to 500 miles, 5,000 steps a day', field: TO_500, input: newPairBySteps(5000), expected: 210, source: STEPS },
  { name: 'days to 300 miles, 8,000 steps a day', field: TO_300, input: newPairBySteps(8000), expected: 79, source: STEPS },
  { name: 'days to 500 miles, 8,000 steps a day', field: TO_500, input: newPairBySteps(8000), expected: 131, source: STEPS },
  {
    name: 'km in 6 months, 30 minutes a day (274 miles)',
    field: 'distanceKm',
    input: { ageMonths: 6, daysPerWeek: 7, distance: { by: 'minutes', minutesPerDay: 30, kmPerHour: THREE_MILES_AN_HOUR } },
    expected: 441,
    source: MINUTES,
  },
  {
    name: 'km in 3 months, 60 minutes a day (274 miles)',
    field: 'distanceKm',
    input: { ageMonths: 3, daysPerWeek: 7, distance: { by: 'minutes', minutesPerDay: 60, kmPerHour: THREE_MILES_AN_HOUR } },
    expected: 441,
    source: MINUTES,
  },
  {
    name: 'km in 6 months, 60 minutes on 3.5 days a week, at our 4.8 km/h',
    field: 'distanceKm',
    input: { ageMonths: 6, daysPerWeek: 3.5, distance: { by: 'minutes', minutesPerDay: 60 } },
    expected: 438,
    source: 'derived: 182.625 days × 4.8 km / 2',
  },
  {
    name: 'days to 500 miles, 300 miles in 12 months',
    field: TO_500,
    input: { ageMonths: 12, distance: { by: 'known', km: 482.8 } },
    expected: 244,
    source: MONTHS,
  },
  {
    name: 'days to 300 miles, 500 km in 12 months: reached',
    field: TO_300,
    input: { ageMonths: 12, distance: { by: 'known', km: 500 } },
    expected: 0,
    source: 'derived: 300 miles are 483 km',
  },
];
