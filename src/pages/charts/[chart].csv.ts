import type { APIRoute, GetStaticPaths } from 'astro';
import { chartCsv } from '../../charts/csv.ts';
import { CHART_NAMES, chartOf } from '../../charts/list.ts';
import { bibliography } from '../../library/collections/bibliography.ts';
import { studiesOf } from '../../library/studies.ts';

export const getStaticPaths = (() => CHART_NAMES.map((chart) => ({ params: { chart } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { chart = '' } }) => {
  const { data, studies } = chartOf(chart);
  const csv = chartCsv(data, studiesOf(studies, await bibliography()));
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
