import type { APIRoute, GetStaticPaths } from 'astro';
import { leanCss, vocabularyOf } from '../../../build/lean-css.ts';
import { leanTokens } from '../../../build/lean-tokens.ts';
import { SOLE_RULES, WORN_SOLES_NAMES, wornSolesMarkup } from '../../../components/article/WornSolesImage.tsx';
import { standaloneSvg } from '../../../figures/standalone-svg.ts';
import tokens from '../../../styles/tokens.css?raw';

export const getStaticPaths = (() => WORN_SOLES_NAMES.map((soles) => ({ params: { soles } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { soles = '' } }) => {
  const drawing = wornSolesMarkup(soles);
  const css = leanTokens(leanCss(`@layer tokens, tool; ${tokens}${SOLE_RULES}`, vocabularyOf(drawing, [])), drawing);
  return new Response(standaloneSvg(drawing, css), { headers: { 'content-type': 'image/svg+xml' } });
};
