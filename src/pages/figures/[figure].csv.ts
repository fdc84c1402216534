import type { APIRoute, GetStaticPaths } from 'astro';
import type { FigurePage } from '../../gallery/figure-pages.ts';
import { figurePages } from '../../gallery/figure-pages.ts';
import { numbersCsv } from '../../gallery/numbers-csv.ts';
import { bibliography } from '../../library/collections/bibliography.ts';
import { listFigurePlaces } from '../../library/collections/figures.ts';
import { studiesOf } from '../../library/studies.ts';

export const getStaticPaths = (async () => {
  const drawings = figurePages(await listFigurePlaces()).filter(({ drawn, files }) => drawn.kind === 'drawing' && files.csv);
  return drawings.map((figure) => ({ params: { figure: figure.key }, props: { figure } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: FigurePage }> = async ({ props: { figure } }) => {
  const csv = numbersCsv(figure.numbers, studiesOf(figure.studies, await bibliography()));
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
