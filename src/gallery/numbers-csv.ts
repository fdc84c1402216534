import { csvText } from '../figures/save/csv.ts';
import type { Study } from '../library/studies.ts';
import type { FigureNumber } from './figure-facts.ts';

const COLUMNS: Readonly<Record<string, (number: FigureNumber, study: Study | undefined) => string | number | undefined>> = {
  shown: ({ what }) => what,
  value: ({ value }) => (typeof value === 'number' ? value : ''),
  unit: ({ value, unit }) => (typeof value === 'number' ? unit : ''),
  sd: ({ sd }) => sd,
  in_words: ({ value }) => (typeof value === 'number' ? '' : value),
  study: (_, study) => study?.name,
  link: (_, study) => study?.href,
  ours: ({ ours }) => (ours === 'chosen' ? 'chosen for the drawing' : ours === 'sum' ? 'worked out by us' : ''),
};

/**
 * The numbers of a drawing as CSV (RFC 4180), a line each.
 *
 * @param studies every study that they name, by reference id
 */
export function numbersCsv(numbers: readonly FigureNumber[], studies: ReadonlyMap<string, Study>): string {
  const lines = numbers.map((number) => Object.values(COLUMNS).map((cell) => cell(number, studies.get(number.study ?? ''))));
  return csvText([Object.keys(COLUMNS), ...lines]);
}
