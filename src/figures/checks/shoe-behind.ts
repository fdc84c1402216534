import { shortNumbers, type Point } from '../point.ts';
import { smoothPath } from '../spline.ts';
import { stroke } from './ink.ts';

/* The everyday shoe of `lace-shoe.ts` from behind: mm, y down, the floor at 0. Only its right half is written down. */
const OUTSOLE: readonly Point[] = [[0, 0], [34, 0], [43, 0], [43, 0], [45, -14], [40, -20], [0, -20]];
const MIDSOLE: readonly Point[] = [[0, -17], [43, -16], [45, -31], [38, -44], [0, -44]];
const BODY: readonly Point[] = [[0, -38], [39, -38], [42, -58], [40, -84], [33, -108], [29, -124], [22, -130], [8, -121], [0, -119]];
const CUP_EDGE: readonly Point[] = [[0, -40], [38, -40], [41, -54], [37, -66], [20, -82], [0, -84]];
const TONGUE: readonly Point[] = [[0, -110], [20, -112], [25, -134], [20, -148], [0, -150]];
const TAB: readonly Point[] = [[5, -119], [5, -94], [-5, -94], [-5, -119]];

/** Height of the heel cup that fingers press, in mm. */
export const CUP = -74;
const CUP_REACH = 24;

/** Moves a point of the shoe: mm, y down. */
export type Move = (point: Point) => Point;

/** Presses the heel cup between two fingers. @param share of its width that is lost: 0 firm, 1 flat */
export const dented = (share: number): Move => ([x, y]) => [x * (1 - share * Math.exp(-(((y - CUP) / CUP_REACH) ** 2))), y];

/** Tips the shoe over to the right on a sole that is pressed to a wedge and still lies flat. @param degrees 0 upright */
export const leaning = (degrees: number): Move => ([x, y]) => {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return y === 0 ? [x, y] : [x * cos - y * sin, x * sin + y * cos];
};

/** Whole outlines from their right halves. */
const bothSides = (half: readonly Point[]): Point[] => [
  ...half,
  ...half.toReversed().flatMap(([x, y]): Point[] => (x === 0 ? [] : [[0 - x, y]])),
];

/** A shoe from behind. @param move where each of its points has gone */
export function shoeBehind(move: Move): string {
  const outline = (half: readonly Point[]) => smoothPath(bothSides(half).map(move));
  const tab = TAB.map((point) => shortNumbers(move(point))).join('L');
  return [
    stroke('upper', outline(TONGUE)),
    stroke('upper', outline(BODY)),
    stroke('firm', outline(CUP_EDGE)),
    stroke('firm', `M${tab}z`),
    stroke('cushion', outline(MIDSOLE)),
    stroke('sole', outline(OUTSOLE)),
  ].join('');
}
