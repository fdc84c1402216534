import pelvicResponseData from '../data/charts/pelvic-response.json' with { type: 'json' };
import rearfootCouplingData from '../data/charts/rearfoot-coupling.json' with { type: 'json' };
import shockByArchData from '../data/charts/shock-by-arch.json' with { type: 'json' };
import { chartSchema, type ChartData } from '../schemas/chart.ts';
import { draw, type Drawn } from './draw.ts';
import { pelvicResponse } from './pelvic-response.ts';
import { rearfootCoupling } from './rearfoot-coupling.ts';
import { shockByArch } from './shock-by-arch.ts';

const DATA = {
  'pelvic-response': pelvicResponseData,
  'rearfoot-coupling': rearfootCouplingData,
  'shock-by-arch': shockByArchData,
} as const;
const HANDS = {
  'pelvic-response': pelvicResponse,
  'rearfoot-coupling': rearfootCoupling,
  'shock-by-arch': shockByArch,
} as const satisfies Record<ChartName, unknown>;

/** What a chart is called in `<Chart of="…">` and in the names of its files. */
export type ChartName = keyof typeof DATA;

/** A chart: its numbers, and its drawing. */
export interface Chart {
  readonly data: ChartData;
  readonly drawn: Drawn;
  /** Ids of its studies, in the order of its rows. */
  readonly studies: readonly string[];
}

function makeChart(name: ChartName): Chart {
  const data = chartSchema.parse(DATA[name]);
  return { data, drawn: draw(HANDS[name](data)), studies: [...new Set(data.rows.map(({ study }) => study))] };
}

/** The names of all charts. */
export const CHART_NAMES = Object.keys(DATA) as readonly ChartName[];

const made = new Map<string, Chart>();

/** A chart by its name, drawn once a build. @throws Error when there is none of that name */
export function chartOf(name: string): Chart {
  const known = CHART_NAMES.find((candidate) => candidate === name);
  if (!known) throw new Error(`There is no chart "${name}": the charts are ${CHART_NAMES.join(', ')}`);
  const chart = made.get(known) ?? makeChart(known);
  made.set(known, chart);
  return chart;
}
