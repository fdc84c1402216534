import { trueMinus } from '../figures/say-number.ts';
import type { ChartRow, Limits } from '../schemas/chart.ts';

/** Decimals that the studies print. */
const DECIMALS = {
  degrees: 2,
  'degrees per degree': 2,
  g: 2,
  'g per second': 1,
  'points of 100': 0,
  'risk ratio': 2,
  'odds ratio': 2,
  'standard deviations': 2,
} as const satisfies Record<ChartRow['unit'], number>;

/** A printed number of a row, with the study's decimals and a true minus sign. @example sayPrinted(-0.5, 'degrees') // '−0.50' */
export const sayPrinted = (value: number, unit: ChartRow['unit'], decimals: number = DECIMALS[unit]): string => trueMinus(value.toFixed(decimals));

/** What a row's own numbers look like: printed ones as above, ours as short as we know them. */
const sayer = ({ unit, decimals, ours }: ChartRow, kind: ChartRow['ours'][number]) => (value: number) =>
  ours.includes(kind) ? trueMinus(String(value)) : sayPrinted(value, unit, decimals);

function sayLimits({ low, high }: Limits, say: (value: number) => string): string {
  if (low === undefined) return `at most ${say(high)}`;
  return low === high ? say(high) : `${say(low)} to ${say(high)}`;
}

/** The likely range of a row's mean. @example '0.6 to 2.5' */
export const sayInterval = (row: ChartRow): string =>
  row.interval ? row.interval.map(sayer(row, 'interval')).join(' to ') : '';

/** The standard deviation of a row. @example 'at most 1.3' */
export const saySpread = (row: ChartRow): string => (row.spread ? sayLimits(row.spread, sayer(row, 'spread')) : '');

/** The middle of what is known, to draw it; the most there can be where only that is known. */
export const middleOf = ({ low, high }: Limits): number => ((low ?? high) + high) / 2;

/**
 * A share of people in words.
 *
 * @param limits people in 100
 * @example sayShare({ low: 13, high: 17 }) // 'about 1 in 7'
 * @example sayShare({ high: 13 }) // 'at most 1 in 8'
 */
export function sayShare(limits: Limits): string {
  return `${limits.low === undefined ? 'at most' : 'about'} 1 in ${Math.round(100 / middleOf(limits))}`;
}
