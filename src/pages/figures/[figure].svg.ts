import type { APIRoute, GetStaticPaths } from 'astro';
import { leanCss, vocabularyOf } from '../../build/lean-css.ts';
import { printedSvg } from '../../build/printed-svg.ts';
import { figureDrawing } from '../../components/article/figure-drawing.tsx';
import { SOLE_RULES } from '../../components/article/WornSolesImage.tsx';
import rules from '../../figures/figures.css?raw';
import type { FigureAttributes, FigureName } from '../../figures/plates/states.ts';
import { creditLines } from '../../figures/save/cite-figure.ts';
import { standaloneSvg } from '../../figures/standalone-svg.ts';
import { figurePages } from '../../gallery/figure-pages.ts';
import { bibliography } from '../../library/collections/bibliography.ts';
import { listFigurePlaces } from '../../library/collections/figures.ts';
import { addressOf } from '../../library/collections/place.ts';
import { studiesOf } from '../../library/studies.ts';
import tokens from '../../styles/tokens.css?raw';

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
  const isSoles = of === 'worn-soles';
  const css = leanCss(`@layer tokens, ${isSoles ? 'tool' : 'figure'}; ${tokens}${isSoles ? SOLE_RULES : rules}`, vocabularyOf(markup, []));
  const printed = printedSvg(standaloneSvg(markup, '', creditLines(addressOf(path), names)), css);
  return new Response(printed, { headers: { 'content-type': 'image/svg+xml' } });
};
