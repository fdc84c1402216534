import { shortNumbers, type Point } from '../point.ts';
import { LACE_POINTS } from '../shoe/lace-shoe.ts';
import { smoothPath } from '../spline.ts';
import { stroke } from './ink.ts';
import { LACES } from './shoe-side.ts';

/* The lace shoe along its length: x, height of the upper and half the width of the sole there, in mm. */
const STATIONS: readonly (readonly [x: number, height: number, half: number])[] = [
  [-92, 34, 4], [-86, 80, 24], [-74, 126, 36], [-50, 106, 39], [-16, 94, 34], [14, 98, 30], [34, 142, 30], [54, 142, 32], [82, 112, 40],
  [116, 86, 50], [150, 70, 56], [184, 65, 54], [214, 56, 44], [234, 40, 24], [242, 32, 4],
];
/** Height of the line that it is wrung around, thickness of its cushion and of the rubber below, in mm. */
const AXIS = -40;
const CUSHION = 28;
const RUBBER = 9;
/** From here the shoe begins to turn, and from here on it has turned as far as it does. */
const [FROM, TO] = [-32, 158] as const;
/** Where across the sole the lines of its tread run: shares of half its width. */
const TREAD = [0.75, 0.4, 0.05, -0.3, -0.65];

/**
 * Where a point of the shoe is seen when its toes have turned.
 *
 * @param point mm, y down, in the shoe's upright middle plane
 * @param aside mm from that plane towards the viewer
 * @param degrees how far the toes have turned
 */
export function turned([x, y]: Point, aside: number, degrees: number): Point {
  const share = Math.min(1, Math.max(0, (x - FROM) / (TO - FROM)));
  const angle = (share * degrees * Math.PI) / 180;
  return [x, AXIS + (y - AXIS) * Math.cos(angle) - aside * Math.sin(angle)];
}

/**
 * The lace shoe from its outer side, wrung along its length: the heel stays upright, the toes turn until their sole is
 * seen.
 *
 * @param degrees how far the toes have turned; 0 to 80
 */
export function twistedShoe(degrees: number): string {
  const edge = (height: number, side: number) => STATIONS.map(([x, , half]) => turned([x, 0 - height], side * half, degrees));
  const top = STATIONS.map(([x, height]) => turned([x, 0 - height], 0, degrees));
  const strip = (from: Point[], to: Point[]) => smoothPath([...from, ...to.toReversed()]);
  const lace = (point: Point) => shortNumbers(turned(point, 12, degrees));
  return [
    stroke('upper', strip(top, edge(0, 1))),
    stroke('firm', smoothPath(LACE_POINTS.counter.map((point) => turned(point, 30, degrees)))),
    stroke('seam', LACES.map(([a, b]) => `M${lace(a)}L${lace(b)}`).join('')),
    stroke('cushion', strip(edge(CUSHION, 1), edge(0, 1))),
    stroke('sole', strip(edge(RUBBER, 1), edge(0, -1))),
    stroke('grip', TREAD.map((side) => smoothPath(edge(0, side).slice(8, -2), false)).join('')),
  ].join('');
}
