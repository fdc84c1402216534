import figureRules from '../figures/figures.css?raw';
import { standaloneSvg } from '../figures/standalone-svg.ts';
import tokens from '../styles/tokens.css?raw';
import soleRules from '../tools/shoe-wear/sole-map.css?raw';
import { withoutForcedColours } from './forced-colours.ts';
import { leanCss, vocabularyOf } from './lean-css.ts';
import { leanTokens } from './lean-tokens.ts';
import { printedSvg } from './printed-svg.ts';

/** The styles of drawings; soles are the only ones that a tool styles. */
const SHEETS = {
  figure: `@layer tokens, figure; ${tokens}${figureRules}`,
  soles: `@layer tokens, tool; ${tokens}${soleRules}`,
} as const;

/** An `<img>` may take light or dark from one place and the system's colours from another: it keeps to its own, on paper of its own. */
const OWN_PAPER = '@media (forced-colors:active){:root{forced-color-adjust:none;background:var(--paper)}}';

const cssOf = (drawing: string, sheet: keyof typeof SHEETS): string => leanCss(SHEETS[sheet], vocabularyOf(drawing, []));

const answer = (svg: string): Response => new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });

/**
 * A drawing as a file that an `<img>` shows: it follows light and dark, and keeps its colours where others are forced.
 *
 * @param drawing markup of one `<svg>` with a `viewBox`
 */
export const drawingFile = (drawing: string, sheet: keyof typeof SHEETS = 'figure'): Response =>
  answer(standaloneSvg(drawing, leanTokens(withoutForcedColours(cssOf(drawing, sheet)) + OWN_PAPER, drawing)));

/**
 * A drawing as a file to take along: light, on white, as every program reads it.
 *
 * @param drawing markup of one `<svg>` with a `viewBox`
 * @param credits sentences to be drawn below it
 */
export const printedFile = (drawing: string, credits: readonly string[], sheet: keyof typeof SHEETS = 'figure'): Response =>
  answer(printedSvg(standaloneSvg(drawing, '', credits), cssOf(drawing, sheet)));
