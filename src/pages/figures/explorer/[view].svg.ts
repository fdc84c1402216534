import type { APIRoute, GetStaticPaths } from 'astro';
import { leanCss, vocabularyOf } from '../../../build/lean-css.ts';
import { leanTokens } from '../../../build/lean-tokens.ts';
import { CHAIN_VIEWS, chainMarkup } from '../../../components/article/chain-files.ts';
import rules from '../../../figures/figures.css?raw';
import { standaloneSvg } from '../../../figures/standalone-svg.ts';
import tokens from '../../../styles/tokens.css?raw';

export const getStaticPaths = (() => CHAIN_VIEWS.map((view) => ({ params: { view }, props: { view } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ view: (typeof CHAIN_VIEWS)[number] }> = ({ props: { view } }) => {
  const drawing = chainMarkup(view);
  const css = leanTokens(leanCss(`@layer tokens, figure; ${tokens}${rules}`, vocabularyOf(drawing, [])), drawing);
  return new Response(standaloneSvg(drawing, css), { headers: { 'content-type': 'image/svg+xml' } });
};
