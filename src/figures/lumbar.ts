import type { Placement } from './placement.ts';
import { smoothPath, type Point } from './spline.ts';

/*
 * A lumbar vertebra seen from behind. Millimetres, y down, origin at the middle of its body.
 * Drawing proportions, not medical claims.
 */

/** Distance from one vertebra's middle to the next, in mm. */
export const VERTEBRA_STEP = 35;

const mirror = (points: readonly Point[]): Point[] => [...points].reverse().map(([x, y]): Point => [-x, y]);
const whole = (halfOutline: readonly Point[]): Point[] => [...halfOutline, ...mirror(halfOutline)];

const body: readonly Point[] = [[10, -14], [26, -17], [26, -9], [20, 0], [26, 9], [26, 17], [10, 14]];
const arch: readonly Point[] = [
  [6, -8], [12, -10], [13, -23], [23, -24], [22, -11], [30, -10], [44, -15], [48, -8], [40, -3], [24, -2], [17, 6],
  [19, 18], [15, 27], [8, 22], [6, 12],
];
const spine: readonly Point[] = [[3, -4], [4, 8], [6, 20], [4, 26]];

/** Body of the vertebra, farthest from the viewer. */
export const VERTEBRA_BODY = smoothPath(whole(body));
/** Arch with its transverse and joint processes. */
export const VERTEBRA_ARCH = smoothPath(whole(arch));
/** Spinous process, nearest the viewer. */
export const VERTEBRA_SPINE = smoothPath(whole(spine));

/**
 * Stacks the five lumbar vertebrae, lowest first, on a line that leaves the sacrum at `startTurn` and ends at L1 at
 * `endTurn`, turning evenly in between. Equal turns give a straight line.
 *
 * @param base middle of the top of the sacrum in mm, y down
 * @param startTurn lean at the sacrum in degrees, positive to the right
 * @param endTurn lean at the top in degrees, positive to the right
 * @param size 1 draws vertebrae for hip centres 170 mm apart
 * @example lumbarStack([0, -976], 0, 0, 1)[0] // L5 upright, 20 mm above the sacrum
 */
export function lumbarStack(base: Point, startTurn: number, endTurn: number, size: number): Placement[] {
  const height = VERTEBRA_STEP * 5 * size;
  const stack: Placement[] = [];
  let [x, y] = base;
  let done = 0;
  for (let level = 0; level < 5; level += 1) {
    const middle = (20 + VERTEBRA_STEP * level) * size;
    const leanAt = (length: number): number => startTurn + ((endTurn - startTurn) * length) / height;
    const lean = (leanAt((done + middle) / 2) * Math.PI) / 180;
    x += (middle - done) * Math.sin(lean);
    y -= (middle - done) * Math.cos(lean);
    done = middle;
    const scale = (1.06 - 0.04 * level) * size;
    stack.push({ x, y, turn: leanAt(middle), sx: scale, sy: scale });
  }
  return stack;
}
