import type { Point } from './point.ts';
import { smoothPath } from './spline.ts';

/*
 * A right thigh bone seen from behind. Millimetres, y down, origin at the hip-joint centre, x grows outwards.
 * The knee stands straight below the hip. Drawing proportions, not medical claims.
 */

/** Radius of the femur's head in mm. */
export const HEAD_RADIUS = 24;

const outline: readonly Point[] = [
  [4, -22], [22, -15], [34, -2], [44, 6], [47, -6], [56, -13], [68, -3], [71, 20], [67, 44], [61, 66], [58, 104],
  [47, 184], [36, 264], [29, 322], [31, 352], [40, 378], [48, 392], [47, 412], [43, 433], [25, 438], [12, 430],
  [12, 408], [0, 390], [-12, 408], [-12, 432], [-26, 440], [-44, 434], [-48, 412], [-47, 392], [-41, 372],
  [-24, 354], [-10, 320], [5, 260], [17, 184], [27, 116], [26, 92], [14, 80], [12, 66], [22, 54], [16, 38], [2, 26],
];

/** Outline of neck, greater and lesser trochanter, shaft and condyles. */
export const FEMUR = smoothPath(outline);

/** Fine lines: crest between the trochanters, rough line of the shaft. */
export const FEMUR_LINES = 'M60 2q4 42-40 68M41 96q-8 110-22 194q-8 46-36 78M20 286q2 40 8 78';
