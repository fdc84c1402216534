import { shortNumbers, type Point } from '../point.ts';
import { LACE_POINTS } from '../shoe/lace-shoe.ts';
import { smoothPath } from '../spline.ts';
import { stroke, type Pen } from './ink.ts';

const { upper, counter, toeBox, midsole, outsole } = LACE_POINTS;
type Layers = readonly (readonly [Pen, readonly Point[]])[];
const UPPER: Layers = [['upper', upper], ['firm', counter], ['firm', toeBox]];
const SOLE: Layers = [['cushion', midsole], ['sole', outsole]];
/** From the collar to the sole. */
const QUARTER: readonly Point[] = [[30, -110], [46, -84], [90, -70], [118, -62], [124, -52], [112, -36], [92, -22]];
/** Both ends of each lace. */
export const LACES: readonly (readonly [Point, Point])[] = [
  [[58, -97], [78, -112]],
  [[75, -87], [95, -101]],
  [[92, -77], [112, -90]],
];

/** Moves a point of the shoe: mm, y down. */
export type Move = (point: Point) => Point;
const STAY: Move = (point) => point;

/**
 * The everyday lace shoe from its outer side, toes to the right.
 *
 * @param move where each of its points has gone
 * @param moveSole where those of its sole have gone, when it comes away
 */
export function shoeSide(move: Move = STAY, moveSole: Move = move): string {
  const to = (point: Point) => shortNumbers(move(point));
  const laces = LACES.map(([a, b]) => `M${to(a)}L${to(b)}`).join('');
  const drawn = (layers: Layers, by: Move) => layers.map(([pen, points]) => stroke(pen, smoothPath(points.map(by)))).join('');
  return drawn(UPPER, move) + stroke('seam', smoothPath(QUARTER.map(move), false) + laces) + drawn(SOLE, moveSole);
}
