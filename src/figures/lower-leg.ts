import type { Point } from './point.ts';
import { smoothPath } from './spline.ts';

/*
 * A right lower leg seen from behind. Millimetres, y down, origin at the hip-joint centre of a straight leg, x grows
 * outwards. Drawing proportions, not medical claims.
 */

const tibia: readonly Point[] = [
  [-44, 441], [-20, 442], [-6, 430], [6, 430], [20, 442], [44, 441], [45, 458], [34, 474], [22, 500], [17, 560],
  [14, 640], [14, 710], [17, 750], [27, 780], [27, 794], [6, 793], [-14, 792], [-17, 808], [-28, 812], [-32, 790],
  [-24, 760], [-15, 710], [-14, 640], [-19, 560], [-27, 500], [-40, 474], [-46, 458],
];

const fibula: readonly Point[] = [
  [34, 444], [42, 450], [47, 464], [39, 484], [36, 540], [36, 640], [34, 740], [41, 780], [41, 806], [32, 824],
  [23, 806], [24, 780], [26, 740], [26, 640], [28, 540], [29, 484], [26, 462],
];

/** Outline of the shin bone with the inner ankle. */
export const TIBIA = smoothPath(tibia);

/** Outline of the calf bone with the outer ankle. */
export const FIBULA = smoothPath(fibula);

/** Fine line across the back of the shin bone. */
export const TIBIA_LINES = 'M24 486q-20 40-36 66';
