import type { APIRoute, GetStaticPaths } from 'astro';
import { printedFile } from '../../build/drawing-file.ts';
import { figureDrawing } from '../../components/article/figure-drawing.tsx';
import { FILE_DRAWINGS } from '../../components/article/file-drawings.tsx';
import type { FigureAttributes, FigureName } from '../../figures/plates/states.ts';
import { creditLines } from '../../figures/save/cite-figure.ts';
import { figurePages } from '../../gallery/figure-pages.ts';
import { bibliography } from '../../library/collections/bibliography.ts';
import { listFigurePlaces } from '../../library/collections/figures.ts';
import { addressOf } from '../../library/collections/place.ts';
import { studiesOf } from '../../library/studies.ts';

interface Props {
  readonly of: FigureName;
  readonly attributes: FigureAttributes;
  readonly path: string;
  readonly studies: readonly string[];
}

export const getStaticPaths = (async () =>
  figurePages(await listFigurePlaces()).flatMap(({ key, drawn, path, studies }) =>
    drawn.kind === 'drawing' ? [{ params: { figure: key }, props: { ...drawn, path, studies } }] : [],
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { of, attributes, path, studies } }) => {
  const { markup } = figureDrawing(of, attributes);
  const names = [...studiesOf(studies, await bibliography()).values()].map(({ name }) => name);
  return printedFile(markup, creditLines(addressOf(path), names), FILE_DRAWINGS[of]?.isSoles ? 'soles' : 'figure');
};
