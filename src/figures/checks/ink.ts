import { shortNumbers, type Point } from '../point.ts';

/*
 * The pens of the home checks. Each drawing becomes a symbol of a file of its own, which no style sheet of a page
 * reaches: paint is written as attributes, and the page's tokens come in by inheritance.
 */
const EDGE = 'stroke="var(--bone-line)" vector-effect="non-scaling-stroke"';
const PENS = {
  /** A shoe's upper. */
  upper: `fill="var(--paper-sunk)" ${EDGE}`,
  /** Its firm parts, over the upper. */
  firm: `fill="var(--line)" fill-opacity=".22" ${EDGE}`,
  /** Its cushion. */
  cushion: `fill="var(--paper)" ${EDGE}`,
  /** What touches the ground. */
  sole: `fill="color-mix(in oklab,var(--paper),var(--line) 45%)" ${EDGE}`,
  /** Where rubber or fabric has worn away. */
  worn: `fill="color-mix(in oklab,var(--paper),var(--line) 22%)" ${EDGE}`,
  /** Seams, creases, the grain of a thing. */
  seam: `fill="none" ${EDGE}`,
  /** Tread, on rubber. */
  grip: 'fill="none" stroke="var(--bone-line)" stroke-opacity=".6" stroke-width="1.5" vector-effect="non-scaling-stroke"',
  /** A hand. */
  hand: 'fill="var(--bone)" stroke="var(--ink)" stroke-width="1.5" stroke-linejoin="round" vector-effect="non-scaling-stroke"',
  /** Lines of a hand: nails, folds of skin. */
  skin: 'fill="none" stroke="var(--ink)" vector-effect="non-scaling-stroke"',
  /** The ground, a level, a border. */
  line: 'fill="none" stroke="var(--ink)" vector-effect="non-scaling-stroke"',
  level: 'fill="none" stroke="var(--ink)" stroke-dasharray="4 3" vector-effect="non-scaling-stroke"',
  /** What the check does or measures. */
  mark: 'fill="none" stroke="var(--accent)" stroke-width="2" vector-effect="non-scaling-stroke"',
  broad: 'fill="none" stroke="var(--accent)" stroke-width="4" stroke-linecap="round" vector-effect="non-scaling-stroke"',
  head: 'fill="var(--accent)"',
  /** Faults: a crack, the cells of a foam, a dark gap. */
  crack: 'fill="none" stroke="var(--ink)" stroke-width="4" stroke-linejoin="round" vector-effect="non-scaling-stroke"',
  dots: 'fill="none" stroke="var(--bone-line)" stroke-width="3" stroke-linecap="round" vector-effect="non-scaling-stroke"',
  hollow: `fill="#111" ${EDGE}`,
} as const;
export type Pen = keyof typeof PENS;

/** Left, top, width and height. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** Letters of the drawings, in units: 12.5 px in a column of 280 px, on a phone 320 px wide. */
const LETTERS = 14.5;

/** A path. */
export const stroke = (pen: Pen, d: string): string => `<path ${PENS[pen]} d="${d}"/>`;

/** Strokes moved, turned or scaled together. @param transform as SVG writes it */
export const group = (transform: string, ...marks: readonly string[]): string => `<g transform="${transform}">${marks.join('')}</g>`;

/** A window: what lies outside of it is cut off. @param seen what is seen in it */
export function cropped([x, y, width, height]: Box, seen: Box, ...marks: readonly string[]): string {
  return `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${seen.join(' ')}">${marks.join('')}</svg>`;
}

type Anchor = 'start' | 'middle' | 'end';

/** Words with a halo of paper. */
export const words = ([x, y]: Point, text: string, anchor: Anchor = 'middle', weight = 400): string =>
  `<text x="${x}" y="${y}" font-size="${LETTERS}" font-weight="${weight}" text-anchor="${anchor}" fill="var(--ink)" ` +
  `stroke="var(--paper)" stroke-width="3" paint-order="stroke">${text}</text>`;

/** What a sound shoe does, behind a tick; what a tired one does, behind a cross. `at` is the foot of the sign. */
export function verdict([x, y]: Point, isGood: boolean, text: string): string {
  const sign = isGood ? 'l4 5 8-11' : 'l9-9m0 9l-9-9';
  const from = shortNumbers(isGood ? [x, y - 5] : [x + 1, y - 0.5]);
  return stroke('mark', `M${from}${sign}`) + words([x + 17, y], text, 'start', 600);
}

/** An arrow from one point to another. */
export function arrow(from: Point, to: Point): string {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const at = (along: number, aside: number): Point => [
    to[0] + along * Math.cos(angle) - aside * Math.sin(angle),
    to[1] + along * Math.sin(angle) + aside * Math.cos(angle),
  ];
  const corners = [at(-9, -5), at(-9, 5)].map((corner) => `L${shortNumbers(corner)}`).join('');
  return stroke('mark', `M${shortNumbers(from)}L${shortNumbers(at(-8, 0))}`) + stroke('head', `M${shortNumbers(to)}${corners}z`);
}
