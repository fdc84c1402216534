import backPainCourseData from '../data/charts/back-pain-course.json' with { type: 'json' };
import framinghamData from '../data/charts/framingham.json' with { type: 'json' };
import heelsLordosisData from '../data/charts/heels-lordosis.json' with { type: 'json' };
import insolesPreventionData from '../data/charts/insoles-prevention.json' with { type: 'json' };
import insolesTreatmentData from '../data/charts/insoles-treatment.json' with { type: 'json' };
import pelvicResponseData from '../data/charts/pelvic-response.json' with { type: 'json' };
import rearfootCouplingData from '../data/charts/rearfoot-coupling.json' with { type: 'json' };
import shinMisfitData from '../data/charts/shin-misfit.json' with { type: 'json' };
import shockByArchData from '../data/charts/shock-by-arch.json' with { type: 'json' };
import stretchGainsData from '../data/charts/stretch-gains.json' with { type: 'json' };
import { chartSchema, type ChartData } from '../schemas/chart.ts';
import { backPainCourse } from './back-pain-course.ts';
import { draw, type Drawn } from './draw.ts';
import { framingham } from './framingham.ts';
import { heelsLordosis } from './heels-lordosis.ts';
import { insolesPrevention } from './insoles-prevention.ts';
import { insolesTreatment } from './insoles-treatment.ts';
import { pelvicResponse } from './pelvic-response.ts';
import { rearfootCoupling } from './rearfoot-coupling.ts';
import { shinMisfit } from './shin-misfit.ts';
import { shockByArch } from './shock-by-arch.ts';
import { stretchGains } from './stretch-gains.ts';

const DATA = {
  'back-pain-course': backPainCourseData,
  framingham: framinghamData,
  'heels-lordosis': heelsLordosisData,
  'insoles-prevention': insolesPreventionData,
  'insoles-treatment': insolesTreatmentData,
  'pelvic-response': pelvicResponseData,
  'rearfoot-coupling': rearfootCouplingData,
  'shin-misfit': shinMisfitData,
  'shock-by-arch': shockByArchData,
  'stretch-gains': stretchGainsData,
} as const;
const HANDS = {
  'back-pain-course': backPainCourse,
  framingham,
  'heels-lordosis': heelsLordosis,
  'insoles-prevention': insolesPrevention,
  'insoles-treatment': insolesTreatment,
  'pelvic-response': pelvicResponse,
  'rearfoot-coupling': rearfootCoupling,
  'shin-misfit': shinMisfit,
  'shock-by-arch': shockByArch,
  'stretch-gains': stretchGains,
} as const satisfies Record<ChartName, unknown>;

/** What a chart is called in `<Chart of="…">` and in the names of its files. */
export type ChartName = keyof typeof DATA;

/** A chart: its numbers, and its drawing. */
export interface Chart {
  readonly data: ChartData;
  readonly drawn: Drawn;
  /** Ids of its studies, in the order of its rows and findings. */
  readonly studies: readonly string[];
}

function makeChart(name: ChartName): Chart {
  const data = chartSchema.parse(DATA[name]);
  return { data, drawn: draw(HANDS[name](data)), studies: [...new Set([...data.rows, ...data.findings].map(({ study }) => study))] };
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
