import type { ChartRow } from '../schemas/chart.ts';
import { middleOf } from './say.ts';

/** A point of a bell: degrees along, the drawing's units up; `foot` names the bell. */
export interface BellPoint {
  readonly x: number;
  readonly y: number;
  readonly foot: number;
}

/** Half the width of a bell, in standard deviations. */
const HALF = 2.8;
/**
 * How far a bell keeps to its foot and to its top before it turns, as shares of that half: with them two cubic curves
 * follow the normal curve to within 3 in 100 of its height.
 */
const ALONG_FOOT = 0.414;
const ALONG_TOP = 0.221;

/** How people may lie around a mean, as a normal curve: foot, top, foot. None for a row without a spread. */
export function bell({ mean, spread, y }: Pick<ChartRow, 'mean' | 'spread'> & { readonly y: number }, height: number): BellPoint[] {
  if (!spread) return [];
  const half = HALF * middleOf(spread);
  return [
    { x: mean - half, y, foot: y },
    { x: mean, y: y - height, foot: y },
    { x: mean + half, y, foot: y },
  ];
}

/** What a curve of Plot's draws on. */
interface Pen {
  moveTo(x: number, y: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
}

/** A bell is about right at best: half a unit more or less, which no eye sees, makes it a third shorter. */
const whole = <Numbers extends number[]>(...values: Numbers) => values.map(Math.round) as Numbers;

/** Joins the points of a bell: a curve in Plot's sense. */
export function bellCurve(pen: Pen) {
  let last: readonly [x: number, y: number] | undefined;
  return {
    areaStart: () => {},
    areaEnd: () => {},
    lineStart: () => {
      last = undefined;
    },
    lineEnd: () => {},
    point: (x: number, y: number) => {
      if (last) {
        const [fromX, fromY] = last;
        // Up the page y falls.
        const [leaving, arriving] = y < fromY ? [ALONG_FOOT, ALONG_TOP] : [ALONG_TOP, ALONG_FOOT];
        pen.bezierCurveTo(...whole(fromX + leaving * (x - fromX), fromY, x - arriving * (x - fromX), y, x, y));
      } else pen.moveTo(...whole(x, y));
      last = [x, y];
    },
  };
}
