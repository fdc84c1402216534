import { MS_PER_DAY } from '../shared/days.ts';
import { KM_PER_MILE } from './distance.ts';

/** The bar ends here, so that 500 miles stand at four fifths of it. */
export const BAR_KM = 1000;
export const BAR_WIDTH = 320;

/** Longest time ahead that gets a date: a pace this slow says nothing about a shoe. */
const FURTHEST_DAYS = 3653;

/** Where a distance stands on the bar, in its units; what lies beyond it stands at its end. */
export const barX = (km: number): number => Math.round((Math.min(km, BAR_KM) / BAR_KM) * BAR_WIDTH);

const rough = (value: number): string => Number(value.toPrecision(2)).toLocaleString('en-GB');

/** A distance in kilometres, to two figures. @example sayKm(482.8) // '480 km' */
export const sayKm = (km: number): string => `${rough(km)} km`;

/** A distance in kilometres and miles, to two figures. @example sayDistance(482.8) // '480 km (300 miles)' */
export const sayDistance = (km: number): string => `${sayKm(km)} (${rough(km / KM_PER_MILE)} miles)`;

/**
 * The day on which a distance is reached at the reader's pace, as a month: a day would be too exact.
 *
 * @param days from now; 0 when it is already reached
 * @param now ms since 1970
 * @example sayWhen(90, Date.UTC(2026, 10, 23)) // 'around February 2027'
 */
export function sayWhen(days: number, now: number): string {
  if (days === 0) return 'already reached';
  if (days > FURTHEST_DAYS) return 'in more than 10 years';
  const date = new Date(now + days * MS_PER_DAY);
  return `around ${date.toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })}`;
}
