import { csvText, type Cell } from '../figures/save/csv.ts';
import type { Study } from '../library/studies.ts';
import type { ChartData, ChartFinding, ChartRow } from '../schemas/chart.ts';

/** A row or a finding: what both have, and what only one of them may have. */
type Line = Omit<ChartFinding, 'found'> & Partial<ChartRow & ChartFinding>;

const COLUMNS: Readonly<Record<string, (line: Line, study: Study, chart: ChartData) => Cell>> = {
  measured: ({ what }) => what,
  study: (_, { name }) => name,
  link: (_, { href }) => href,
  number_studied: ({ people }) => people,
  who: ({ who }, _, { each }) => who ?? each,
  task: ({ task }) => task,
  at: ({ at }) => at.join(' '),
  at_unit: ({ at }, _, { along }) => (at.length > 0 ? along : ''),
  unit: ({ unit }) => unit,
  value_is: ({ mean }, _, { measure }) => (mean === undefined ? '' : measure.toLowerCase()),
  value: ({ mean }) => mean,
  value_95_low: ({ interval }) => interval?.[0],
  value_95_high: ({ interval }) => interval?.[1],
  sd_low: ({ spread }) => spread?.low,
  sd_high: ({ spread }) => spread?.high,
  other_way_percent_low: ({ otherWay }) => otherWay?.low,
  other_way_percent_high: ({ otherWay }) => otherWay?.high,
  worked_out_by_us: ({ ours }) => ours?.join(' '),
  found: ({ found }) => found,
};

/**
 * The numbers of a chart as CSV (RFC 4180), a line each.
 *
 * @param studies every study of the chart, by reference id
 * @throws Error when one is missing
 */
export function chartCsv(chart: ChartData, studies: ReadonlyMap<string, Study>): string {
  const lines = [...chart.rows, ...chart.findings].map((line) => {
    const study = studies.get(line.study);
    if (!study) throw new Error(`Unknown study "${line.study}": add it to src/data/references.json`);
    return Object.values(COLUMNS).map((cell) => cell(line, study, chart));
  });
  return csvText([Object.keys(COLUMNS), ...lines]);
}
