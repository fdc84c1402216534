import type { APIRoute, GetStaticPaths } from 'astro';
import { drawingFile } from '../../../build/drawing-file.ts';
import { figureDrawing } from '../../../components/article/figure-drawing.tsx';
import { FILE_DRAWINGS } from '../../../components/article/file-drawings.tsx';
import type { FigureAttributes, FigureName } from '../../../figures/plates/states.ts';
import { figurePages } from '../../../gallery/figure-pages.ts';
import { listFigurePlaces } from '../../../library/collections/figures.ts';

interface Props {
  readonly of: FigureName;
  readonly attributes: FigureAttributes;
}

export const getStaticPaths = (async () =>
  figurePages(await listFigurePlaces()).flatMap(({ key, drawn }) =>
    drawn.kind === 'drawing' && FILE_DRAWINGS[drawn.of] ? [{ params: { figure: key }, props: drawn }] : [],
  )) satisfies GetStaticPaths;

/** A figure that is too large for the pages that show it. */
export const GET: APIRoute<Props> = ({ props: { of, attributes } }) =>
  drawingFile(figureDrawing(of, attributes).markup, FILE_DRAWINGS[of]?.isSoles ? 'soles' : 'figure');
