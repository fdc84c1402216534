import type { ChartData, ChartFinding, ChartRow } from '../schemas/chart.ts';
import { sayInterval, sayPrinted, sayShare, saySpread } from './say.ts';

/** Rows of one study and one unit. */
export interface TableGroup {
  readonly study: string;
  /** How many were measured, doing what, and in what unit. @example '14 people standing on wedges of 10° (degrees)' */
  readonly measured: string;
  /** A row each: what was measured, then a cell for each column. */
  readonly rows: readonly (readonly string[])[];
}

/** The numbers of a chart as readers see them. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly groups: readonly TableGroup[];
  /** True when a star marks numbers that we worked out. */
  readonly hasOurs: boolean;
}

interface Column {
  readonly name: string;
  readonly kind?: ChartRow['ours'][number];
  readonly cell: (row: ChartRow) => string;
}

const columnsOf = ({ each, measure }: ChartData): Column[] => [
  { name: measure, kind: 'mean', cell: ({ mean, unit, decimals }) => sayPrinted(mean, unit, decimals) },
  { name: 'Likely range (95%)', kind: 'interval', cell: sayInterval },
  { name: `Spread between ${each} (1 SD)`, kind: 'spread', cell: saySpread },
  { name: 'Other way', kind: 'otherWay', cell: ({ otherWay }) => (otherWay ? sayShare(otherWay) : '') },
];

/** Who was measured, doing what. @example '1,067 women in their mid-60s' */
function sayStudied({ each }: ChartData, { people, who, task }: ChartRow | ChartFinding): string {
  return people === undefined ? task : `${people.toLocaleString('en-GB')} ${who ?? each} ${task}`;
}

/** The table below a chart: the columns that some row fills, the rows by study, what is known in words behind them. */
export function chartTable(data: ChartData): ChartTable {
  const columns = columnsOf(data).filter(({ cell }) => data.rows.some((row) => cell(row) !== ''));
  const cellOf = (row: ChartRow, { kind, cell }: Column) => `${cell(row)}${kind && row.ours.includes(kind) ? '*' : ''}`;
  const named = data.rows.map((row) => ({
    study: row.study,
    measured: `${sayStudied(data, row)} (${row.unit})`,
    cells: [row.what, ...columns.map((column) => cellOf(row, column)), ...(data.findings.length > 0 ? [''] : [])],
  }));
  const told = data.findings.map((finding) => ({
    study: finding.study,
    measured: sayStudied(data, finding),
    cells: [finding.what, ...columns.map(() => ''), finding.found],
  }));
  const groups = Map.groupBy([...named, ...told], ({ study, measured }) => `${study} ${measured}`);
  return {
    columns: [...columns.map(({ name }) => name), ...(told.length > 0 ? ['In words'] : [])],
    groups: [...groups.values()].flatMap((rows) => {
      const [first] = rows;
      return first ? [{ study: first.study, measured: first.measured, rows: rows.map(({ cells }) => cells) }] : [];
    }),
    hasOurs: data.rows.some(({ ours }) => ours.length > 0),
  };
}
