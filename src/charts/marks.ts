import { text } from '@observablehq/plot';
import { wrapped } from '../figures/wrapped.ts';

/** Colours by purpose: the page's tokens. `standalone.ts` says what they are in a file of its own. */
export const INK = 'currentColor';
export const SOFT = 'var(--ink-soft)';
export const ACCENT = 'var(--accent)';
export const HAIR = 'var(--hairline)';
const PAPER = 'var(--paper)';
/** The tint that stands for people, as a fill. */
export const TINT = 0.2;
export const TINTED = { stroke: 'none', fill: ACCENT, fillOpacity: TINT } as const;

/** From one base line of words to the next. */
export const LINE = 17;

/** Words at a place in the chart's own units, on their base line. */
export interface Words {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** How words are set. */
export interface Setting {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  readonly fill?: string;
  /** Paper around the letters, where a line runs below them. */
  readonly halo?: boolean;
}

const unscaled = (channel: string) => ({ value: channel, scale: null });

/** Words set alike. The place is the drawing's own, in whole units: no scale moves it. */
export const words = (list: readonly Words[], { anchor = 'start', bold = false, fill = INK, halo = false }: Setting = {}) =>
  text(list.map(({ x, y, text: said }) => ({ x: Math.round(x), y: Math.round(y), text: said })), {
    x: unscaled('x'),
    y: unscaled('y'),
    text: 'text',
    textAnchor: anchor,
    fill,
    ...(bold && { fontWeight: 700 }),
    ...(halo && { stroke: PAPER, strokeWidth: 4 }),
  });

/** Lines of words, one below the other. */
export const lines = (x: number, y: number, ...texts: readonly string[]): Words[] =>
  texts.map((line, index) => ({ x, y: y + index * LINE, text: line }));

/** The finding, over the chart, in lines of at most 39 letters. */
export const heading = (title: string): Words[] => lines(0, 14, ...wrapped(title, 39));
