import type { APIRoute, GetStaticPaths } from 'astro';
import { CHART_NAMES, chartOf } from '../../charts/list.ts';
import { standaloneSvg } from '../../charts/svg.ts';
import { creditLines } from '../../figures/save/cite-figure.ts';
import { figurePath } from '../../gallery/figure-pages.ts';
import { bibliography } from '../../library/collections/bibliography.ts';
import { addressOf } from '../../library/collections/place.ts';
import { studiesOf } from '../../library/studies.ts';

export const getStaticPaths = (() => CHART_NAMES.map((chart) => ({ params: { chart } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { chart = '' } }) => {
  const { data, drawn, studies } = chartOf(chart);
  const names = [...studiesOf(studies, await bibliography()).values()].map(({ name }) => name);
  const svg = standaloneSvg(drawn, data, creditLines(addressOf(figurePath(chart)), names));
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
