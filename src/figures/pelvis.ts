import type { Point } from './point.ts';
import { smoothPath } from './spline.ts';

/*
 * The right half of a pelvis seen from behind. Millimetres, y down, origin midway between the hip-joint centres.
 * Drawing proportions for hip centres 170 mm apart (±85), not medical claims.
 */

const ilium: readonly Point[] = [
  [36, -95], [39, -107], [54, -118], [82, -133], [114, -136], [138, -123], [145, -105], [137, -85],
  [124, -70], [112, -58], [106, -47], [107, -38], [113, -30], [112, -17], [98, -19], [90, -4],
  [90, 10], [84, 25], [72, 32], [65, 42], [62, 56], [58, 69], [48, 74], [39, 68], [38, 54],
  [44, 38], [50, 22], [51, 8], [41, -1], [42, -6], [54, -14], [64, -30], [69, -48], [62, -62],
  [46, -64], [43, -76], [37, -82],
];

const pubis: readonly Point[] = [
  [2, -4], [12, -8], [34, -10], [60, -24], [80, 0], [66, 40], [52, 72], [40, 70], [30, 58], [16, 42], [2, 40],
];

const obturatorForamen: readonly Point[] = [[18, 8], [34, 0], [54, 6], [54, 44], [42, 58], [28, 42], [16, 24]];

const sacrumHalf: readonly Point[] = [
  [-1, -99], [8, -99], [12, -114], [21, -116], [26, -104], [40, -107], [56, -108], [60, -94], [52, -74],
  [42, -56], [33, -42], [25, -37], [22, -28], [11, -29], [11, -20], [7, -8], [2, -3], [-1, -4],
];

/** The wing, the socket's rear wall, the ischium with its spine and the sitting bone: what stands nearest the viewer. */
export const ILIUM = smoothPath(ilium);

/** The pubic bone with its hole, seen past the ischium. Fill with the even-odd rule. */
export const PUBIS = smoothPath(pubis) + smoothPath(obturatorForamen);

/** Half of sacrum and tailbone, open along the midline so that two halves join without a line. */
export const SACRUM_HALF = smoothPath(sacrumHalf, false);

const crestLip: readonly Point[] = [[43, -92], [48, -105], [84, -124], [112, -128], [132, -116], [136, -105], [132, -93]];

/** Fine lines on the wing: inner lip of the crest, two gluteal lines, border of the sitting bone. */
export const ILIUM_LINES = `${smoothPath(crestLip, false)}M64-114q4 24-10 46M116-126q0 52-46 78M42 48q12-8 22-2`;

/** Fine lines on half the sacrum: crest in the middle, end of its canal. */
export const SACRUM_LINES = 'M0-96q7 5 1 12q6 5 0 12q6 4 0 11q5 4 0 10M0-44q5 1 6 10';

/** The four holes of half a sacrum, as dots for a round pen. */
export const SACRUM_DOTS = 'M22-86h0M19-71h0M16-57h0M14-45h0';
