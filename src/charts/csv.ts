import type { Study } from '../library/studies.ts';
import type { ChartData, ChartRow } from '../schemas/chart.ts';

type Cell = string | number | undefined;

const COLUMNS: Readonly<Record<string, (row: ChartRow, study: Study) => Cell>> = {
  measured: ({ what }) => what,
  study: (_, { name }) => name,
  link: (_, { href }) => href,
  number_studied: ({ people }) => people,
  task: ({ task }) => task,
  unit: ({ unit }) => unit,
  mean: ({ mean }) => mean,
  mean_95_low: ({ interval }) => interval?.[0],
  mean_95_high: ({ interval }) => interval?.[1],
  sd_low: ({ spread }) => spread?.low,
  sd_high: ({ spread }) => spread?.high,
  other_way_percent_low: ({ otherWay }) => otherWay?.low,
  other_way_percent_high: ({ otherWay }) => otherWay?.high,
  worked_out_by_us: ({ ours }) => ours.join(' '),
};

const quoted = (cell: Cell): string => {
  const text = String(cell ?? '');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * The numbers of a chart as CSV (RFC 4180), a line each.
 *
 * @param studies every study of the chart, by reference id
 * @throws Error when one is missing
 */
export function chartCsv({ rows }: ChartData, studies: ReadonlyMap<string, Study>): string {
  const lines = rows.map((row) => {
    const study = studies.get(row.study);
    if (!study) throw new Error(`Unknown study "${row.study}": add it to src/data/references.json`);
    return Object.values(COLUMNS).map((cell) => quoted(cell(row, study)));
  });
  return [Object.keys(COLUMNS), ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}
