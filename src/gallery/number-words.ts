import { trueMinus } from '../figures/say-number.ts';
import type { Study } from '../library/studies.ts';
import type { FigureNumber } from './figure-facts.ts';

/** A number of a figure as its table shows it. @example sayValue({ what: '', value: 0.68, unit: 'degrees', sd: 0.15 }) // '0.68 degrees, give or take 0.15' */
export function sayValue({ value, unit, sd }: FigureNumber): string {
  if (typeof value === 'string') return value;
  return `${trueMinus(String(value))} ${unit}${sd === undefined ? '' : `, give or take ${sd}`}`;
}

/**
 * Where a number comes from, in words.
 *
 * @param study that the number names
 * @example sayOrigin({ what: '', value: 10, unit: 'mm', ours: 'chosen' }, undefined) // 'chosen for the drawing'
 */
export function sayOrigin({ value, ours }: FigureNumber, study: Study | undefined): string {
  if (ours === 'chosen') return 'chosen for the drawing';
  if (ours === 'sum') return study ? `our sum from ${study.name}` : 'our sum';
  if (study) return study.name;
  return value === 'studies disagree' ? 'see the studies below' : 'we found none';
}
