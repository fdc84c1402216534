import type { Point } from './point.ts';
import { smoothPath } from './spline.ts';

/*
 * A lumbar vertebra seen from behind. Millimetres, y down, origin at the middle of its body.
 * Drawing proportions, not medical claims.
 */

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
