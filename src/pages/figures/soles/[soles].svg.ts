import type { APIRoute, GetStaticPaths } from 'astro';
import { drawingFile } from '../../../build/drawing-file.ts';
import { figureDrawing } from '../../../components/article/figure-drawing.tsx';
import { figurePages } from '../../../gallery/figure-pages.ts';
import { listFigurePlaces } from '../../../library/collections/figures.ts';

export const getStaticPaths = (async () =>
  figurePages(await listFigurePlaces()).flatMap(({ drawn }) =>
    drawn.of === 'worn-soles' ? [{ params: { soles: drawn.attributes.marks } }] : [],
  )) satisfies GetStaticPaths;

/** A pair of soles that an article shows. */
export const GET: APIRoute = ({ params: { soles } }) => drawingFile(figureDrawing('worn-soles', { marks: soles }).markup, 'soles');
