import type { ChartData, ChartRow } from '../schemas/chart.ts';
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

const columnsOf = ({ each }: ChartData): Column[] => [
  { name: 'Mean', cell: ({ mean, unit }) => sayPrinted(mean, unit) },
  { name: 'Likely range (95%)', kind: 'interval', cell: sayInterval },
  { name: `Spread between ${each} (1 SD)`, kind: 'spread', cell: saySpread },
  { name: 'Other way', kind: 'otherWay', cell: ({ otherWay }) => (otherWay ? sayShare(otherWay) : '') },
];

/** The table below a chart: the columns that some row fills, the rows by study. */
export function chartTable(data: ChartData): ChartTable {
  const columns = columnsOf(data).filter(({ cell }) => data.rows.some((row) => cell(row) !== ''));
  const cellOf = (row: ChartRow, { kind, cell }: Column) => `${cell(row)}${kind && row.ours.includes(kind) ? '*' : ''}`;
  const named = data.rows.map((row) => ({
    study: row.study,
    measured: `${row.people} ${data.each} ${row.task} (${row.unit})`,
    cells: [row.what, ...columns.map((column) => cellOf(row, column))],
  }));
  const groups = Map.groupBy(named, ({ study, measured }) => `${study} ${measured}`);
  return {
    columns: columns.map(({ name }) => name),
    groups: [...groups.values()].flatMap((rows) => {
      const [first] = rows;
      return first ? [{ study: first.study, measured: first.measured, rows: rows.map(({ cells }) => cells) }] : [];
    }),
    hasOurs: data.rows.some(({ ours }) => ours.length > 0),
  };
}
