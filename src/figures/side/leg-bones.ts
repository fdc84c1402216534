import type { Point } from '../point.ts';
import { smoothPath } from '../spline.ts';

/*
 * A right leg seen from its outer side, looking to the right. Millimetres, y down, origin at the hip-joint centre,
 * the knee straight below. Drawing proportions, not medical claims.
 */

const femur: readonly Point[] = [
  [-30, -14], [-16, -24], [-2, -18], [4, -4], [16, 2], [22, 16], [20, 34], [22, 62], [28, 120], [32, 200], [32, 290], [30, 346],
  [36, 376], [42, 398], [40, 420], [26, 434], [6, 442], [-16, 440], [-34, 432], [-40, 416], [-38, 400], [-26, 390], [-12, 366],
  [-2, 330], [4, 280], [4, 200], [-2, 130], [-12, 84], [-22, 60], [-24, 46], [-32, 26], [-36, 4],
];
const patella: readonly Point[] = [[44, 380], [52, 382], [58, 398], [54, 414], [46, 424], [42, 408]];
const lowTibia: readonly Point[] = [
  [22, -148], [18, -132], [22, -100], [22, -86], [4, -90], [-16, -82], [-22, -90], [-16, -126], [-12, -148],
];
const tibia: readonly Point[] = [
  [-36, 446], [-14, 446], [0, 440], [12, 444], [28, 446], [34, 458], [32, 474], [34, 488], [26, 516], [22, 600], [16, 700],
  [14, 750], [22, 780], [20, 796], [2, 792], [-16, 800], [-22, 792], [-16, 756], [-8, 700], [-8, 600], [-12, 510], [-26, 480],
  [-38, 464],
];
const fibula: readonly Point[] = [
  [-30, 462], [-22, 454], [-14, 464], [-14, 484], [-18, 520], [-18, 640], [-14, 730], [-2, 768], [6, 794], [4, 814],
  [-4, 826], [-14, 814], [-16, 780], [-22, 730], [-26, 640], [-26, 520], [-26, 484],
];

/** Thigh bone: outer knob, shaft with its forward bow, outer knuckle of the knee. */
export const FEMUR_SIDE = smoothPath(femur);
/** Fine lines: crest and root of the outer knob, border of the knuckle. */
export const FEMUR_SIDE_LINES = 'M-22-8q0 18 14 26t20 26M-20 46q8 22 14 60M10 384q14 12 10 30t-26 22';
/** Kneecap. */
export const PATELLA = smoothPath(patella);
/** Shin bone. */
export const TIBIA_SIDE = smoothPath(tibia);
/** Lower end of the shin bone alone, with the floor at 0. */
export const TIBIA_END = smoothPath(lowTibia, false);
/** Calf bone, nearest the viewer, with the outer ankle. */
export const FIBULA_SIDE = smoothPath(fibula);
