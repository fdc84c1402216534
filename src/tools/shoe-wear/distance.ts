import type { Use } from './input.ts';

/** Kilometres in a mile: the international mile, exact by definition. */
export const KM_PER_MILE = 1.609344;

/** Days in a month, on average. */
export const DAYS_PER_MONTH = 365.25 / 12;

/** Where common advice begins to speak of a new pair, miles. Commonly said, not a finding (aapsm_secondary). */
export const EARLY_MILES = 300;

/** Where common advice ends, miles. Commonly said, not a finding (aapsm_secondary). */
export const LATE_MILES = 500;

/** Steps a mile when walking. Our working value; the reader may change it. */
export const DEFAULT_STEPS_PER_MILE = 2_100;

/** Walking speed, km an hour. Our working value; the reader may change it. */
export const DEFAULT_KM_PER_HOUR = 4.8;

/** How far a pair has gone, and in how many days from today it reaches the miles of common advice. */
export interface Travelled {
  /** Undefined when the age, the days or the distance is missing. */
  readonly distanceKm: number | undefined;
  /** Not rounded; 0 when reached, undefined when the pace is unknown or nil. */
  readonly daysTo300Miles: number | undefined;
  readonly daysTo500Miles: number | undefined;
}

function ageDays({ ageMonths }: Use): number | undefined {
  return ageMonths === undefined ? undefined : ageMonths * DAYS_PER_MONTH;
}

/** Km of a day on which the pair is worn. */
function kmOfWornDay({ distance }: Use): number | undefined {
  switch (distance?.by) {
    case 'steps':
      return (distance.stepsPerDay / (distance.stepsPerMile ?? DEFAULT_STEPS_PER_MILE)) * KM_PER_MILE;
    case 'minutes':
      return (distance.minutesPerDay / 60) * (distance.kmPerHour ?? DEFAULT_KM_PER_HOUR);
    default:
      return undefined;
  }
}

/** Km a day, days off included. */
function kmPerDay(use: Use): number | undefined {
  const { distance, daysPerWeek } = use;
  if (distance?.by === 'known') {
    const days = ageDays(use);
    return days === undefined || days === 0 ? undefined : distance.km / days;
  }
  const km = kmOfWornDay(use);
  return km === undefined || daysPerWeek === undefined ? undefined : (km * daysPerWeek) / 7;
}

function kmSoFar(use: Use): number | undefined {
  if (use.distance?.by === 'known') return use.distance.km;
  const [days, pace] = [ageDays(use), kmPerDay(use)];
  return days === undefined || pace === undefined ? undefined : days * pace;
}

function daysTo(miles: number, km: number | undefined, pace: number | undefined): number | undefined {
  if (km === undefined) return undefined;
  const left = miles * KM_PER_MILE - km;
  if (left <= 0) return 0;
  const days = left / (pace ?? 0);
  return Number.isFinite(days) ? days : undefined;
}

/**
 * How far a pair has gone and will go, in km and days, for a use that `inputFaults` has passed.
 *
 * @example travelled({ ageMonths: 0, daysPerWeek: 7, distance: { by: 'steps', stepsPerDay: 5000 } }).daysTo300Miles // 126
 */
export function travelled(use: Use): Travelled {
  const [distanceKm, pace] = [kmSoFar(use), kmPerDay(use)];
  return {
    distanceKm,
    daysTo300Miles: daysTo(EARLY_MILES, distanceKm, pace),
    daysTo500Miles: daysTo(LATE_MILES, distanceKm, pace),
  };
}
