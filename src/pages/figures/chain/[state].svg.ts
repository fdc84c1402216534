import type { APIRoute, GetStaticPaths } from 'astro';
import { drawingFile } from '../../../build/drawing-file.ts';
import { figureDrawing } from '../../../components/article/figure-drawing.tsx';
import type { FigureAttributes } from '../../../figures/plates/states.ts';
import { figurePages } from '../../../gallery/figure-pages.ts';
import { listFigurePlaces } from '../../../library/collections/figures.ts';

export const getStaticPaths = (async () =>
  figurePages(await listFigurePlaces()).flatMap(({ key, drawn }) =>
    drawn.of === 'kinetic-chain' ? [{ params: { state: key }, props: { attributes: drawn.attributes } }] : [],
  )) satisfies GetStaticPaths;

/** The chain in a state that an article shows. */
export const GET: APIRoute<{ attributes: FigureAttributes }> = ({ props: { attributes } }) =>
  drawingFile(figureDrawing('kinetic-chain', attributes).markup);
