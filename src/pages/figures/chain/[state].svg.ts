import type { APIRoute, GetStaticPaths } from 'astro';
import { leanCss, vocabularyOf } from '../../../build/lean-css.ts';
import { leanTokens } from '../../../build/lean-tokens.ts';
import { figureDrawing } from '../../../components/article/figure-drawing.tsx';
import rules from '../../../figures/figures.css?raw';
import type { FigureAttributes } from '../../../figures/plates/states.ts';
import { standaloneSvg } from '../../../figures/standalone-svg.ts';
import { figurePages } from '../../../gallery/figure-pages.ts';
import { listFigurePlaces } from '../../../library/collections/figures.ts';
import tokens from '../../../styles/tokens.css?raw';

export const getStaticPaths = (async () =>
  figurePages(await listFigurePlaces()).flatMap(({ key, drawn }) =>
    drawn.of === 'kinetic-chain' ? [{ params: { state: key }, props: { attributes: drawn.attributes } }] : [],
  )) satisfies GetStaticPaths;

/** The chain in a state that an article shows: a file that follows light and dark. */
export const GET: APIRoute<{ attributes: FigureAttributes }> = ({ props: { attributes } }) => {
  const { markup } = figureDrawing('kinetic-chain', attributes);
  const css = leanTokens(leanCss(`@layer tokens, figure; ${tokens}${rules}`, vocabularyOf(markup, [])), markup);
  return new Response(standaloneSvg(markup, css), { headers: { 'content-type': 'image/svg+xml' } });
};
