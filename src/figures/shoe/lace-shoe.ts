import type { Point } from '../point.ts';
import { smoothPath } from '../spline.ts';

/*
 * An everyday lace shoe for a right foot, its toes to the right. Millimetres, y down. From the side the floor lies at 0;
 * from below the outer edge is the upper one. Drawing proportions, not advice on a shape.
 */

const upper: readonly Point[] = [
  [-80, -28], [-86, -52], [-86, -74], [-78, -98], [-76, -122], [-66, -126], [-52, -108], [-22, -94], [10, -94], [30, -112], [34, -142],
  [50, -148], [62, -132], [80, -112], [112, -88], [144, -70], [178, -66], [214, -58], [232, -40], [232, -22], [100, -14], [0, -26],
];
const counter: readonly Point[] = [
  [-80, -28], [-86, -52], [-86, -74], [-77, -98], [-74, -110], [-58, -98], [-38, -62], [-16, -44], [-6, -30],
];
const toeBox: readonly Point[] = [[170, -66], [178, -66], [214, -58], [232, -40], [232, -22], [190, -18], [160, -20], [156, -40]];
const midsole: readonly Point[] = [
  [-90, -12], [-92, -30], [-84, -38], [-20, -36], [60, -26], [130, -19], [190, -22], [226, -34], [242, -34], [240, -20], [190, -6], [40, -12],
];
const outsole: readonly Point[] = [
  [-94, -16], [-88, 0], [-80, 0], [-10, 0], [-10, 0], [0, -12], [0, -12], [60, -11], [76, 0], [96, 0], [180, 0], [216, -4], [244, -30],
  [226, -16], [190, -8], [80, -9], [60, -18], [0, -20], [-30, -15],
];
const sole: readonly Point[] = [
  [-92, -2], [-90, -30], [-60, -40], [-10, -34], [40, -36], [90, -48], [140, -54], [186, -48], [226, -28], [244, 4], [238, 30], [206, 50],
  [164, 58], [120, 54], [80, 36], [36, 26], [-10, 30], [-60, 40], [-90, 28],
];
const treads: readonly (readonly Point[])[] = [
  [[-84, -2], [-82, -24], [-58, -32], [-14, -27], [-14, -27], [-14, 23], [-14, 23], [-58, 32], [-82, 22]],
  [
    [72, -36], [72, -36], [100, -42], [140, -46], [182, -40], [218, -24], [234, 4], [228, 26], [200, 42], [164, 50], [122, 46], [72, 24],
    [72, 24],
  ],
];

/** The parts seen from the side as control points, for shoes that are bent. */
export const LACE_POINTS = { upper, counter, toeBox, midsole, outsole } as const;

/** All that holds the foot from above, with the tongue. */
export const LACE_UPPER = smoothPath(upper);
/** Firm cup around the heel. */
export const HEEL_COUNTER = smoothPath(counter);
/** Front of the upper, around the toes. */
export const TOE_BOX = smoothPath(toeBox);
/** Cushion between upper and outsole. */
export const MIDSOLE = smoothPath(midsole);
/** What touches the floor: the heel, a raised waist, the front. */
export const OUTSOLE = smoothPath(outsole);
/** Edge of the quarters from the collar to the sole, and laces. */
export const LACE_LINES = 'M30-110q44 28 86 50q8 6 4 14q-8 16-26 24M42-107l20-15M58-97l20-15M75-87l20-14M92-77l20-13';
/** The bow of the laces. */
export const BOW = 'M52-122c-14-18-44-14-42 0s28 12 42 0c16-2 30 8 26 20s-26-2-26-20z';
/** The sole from below. */
export const SOLE_BELOW = smoothPath(sole);
/** Its heel and its front, which carry tread. */
export const TREADS = treads.map((tread) => smoothPath(tread)).join('');
/** Middle of a smooth patch at the back and outer side of the heel. */
export const PATCH_MIDDLE: Point = [-66, -14];
/** Its width in mm: about that of the 740 mm² from which slips get likelier (hemler2017). */
export const PATCH_WIDTH = 30;
