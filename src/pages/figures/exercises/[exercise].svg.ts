import type { APIRoute, GetStaticPaths } from 'astro';
import { leanCss, vocabularyOf } from '../../../build/lean-css.ts';
import { leanTokens } from '../../../build/lean-tokens.ts';
import { EXERCISE_FILE_NAMES, exerciseMarkup } from '../../../figures/exercises/exercise-markup.tsx';
import rules from '../../../figures/figures.css?raw';
import { standaloneSvg } from '../../../figures/standalone-svg.ts';
import tokens from '../../../styles/tokens.css?raw';

export const getStaticPaths = (() => EXERCISE_FILE_NAMES.map((exercise) => ({ params: { exercise } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { exercise = '' } }) => {
  const drawing = exerciseMarkup(exercise);
  const css = leanTokens(leanCss(`@layer tokens, figure; ${tokens}${rules}`, vocabularyOf(drawing, [])), drawing);
  return new Response(standaloneSvg(drawing, css), { headers: { 'content-type': 'image/svg+xml' } });
};
