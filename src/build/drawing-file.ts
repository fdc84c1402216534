import figureRules from '../figures/figures.css?raw';
import { standaloneSvg } from '../figures/standalone-svg.ts';
import tokens from '../styles/tokens.css?raw';
import soleRules from '../tools/shoe-wear/sole-map.css?raw';
import { leanCss, vocabularyOf } from './lean-css.ts';
import { leanTokens } from './lean-tokens.ts';
import { printedSvg } from './printed-svg.ts';

/** The styles of drawings; soles are the only ones that a tool styles. */
const SHEETS = {
  figure: `@layer tokens, figure; ${tokens}${figureRules}`,
  soles: `@layer tokens, tool; ${tokens}${soleRules}`,
} as const;

const cssOf = (drawing: string, sheet: keyof typeof SHEETS): string => leanCss(SHEETS[sheet], vocabularyOf(drawing, []));

const answer = (svg: string): Response => new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });

/**
 * A drawing as a file that an `<img>` shows: it follows light and dark.
 *
 * @param drawing markup of one `<svg>` with a `viewBox`
 */
export const drawingFile = (drawing: string, sheet: keyof typeof SHEETS = 'figure'): Response =>
  answer(standaloneSvg(drawing, leanTokens(cssOf(drawing, sheet), drawing)));

/**
 * A drawing as a file to take along: light, on white, as every program reads it.
 *
 * @param drawing markup of one `<svg>` with a `viewBox`
 * @param credits sentences to be drawn below it
 */
export const printedFile = (drawing: string, credits: readonly string[], sheet: keyof typeof SHEETS = 'figure'): Response =>
  answer(printedSvg(standaloneSvg(drawing, '', credits), cssOf(drawing, sheet)));
