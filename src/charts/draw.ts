import { plot, type PlotOptions } from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { leanMarkup } from './lean-svg.ts';

/** A chart before it is drawn: Plot's marks and scales, in a window of its own units. */
export interface Drawing extends Pick<PlotOptions, 'marks' | 'x' | 'y'> {
  readonly height: number;
}

/** Width of every chart in its own units: on a phone, one of them is about a pixel. */
export const WIDTH = 320;

/** A chart as SVG without its root element. */
export interface Drawn {
  readonly height: number;
  readonly markup: string;
}

const { document } = new JSDOM('').window;

/** Draws with Plot, at build. */
export function draw({ height, ...scalesAndMarks }: Drawing): Drawn {
  const svg = plot({ ...scalesAndMarks, document, width: WIDTH, height, margin: 0, axis: null });
  return { height, markup: [...svg.children].map((child) => leanMarkup(child)).join('') };
}
