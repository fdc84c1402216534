import type { Point } from '../point.ts';
import { smoothPath } from '../spline.ts';

/*
 * A left foot seen from its inner side, toes to the right. Millimetres, y down, the floor at 0, the middle of the ankle
 * above x = 0. Drawing proportions, not medical claims.
 */

const calcaneus: readonly Point[] = [
  [-46, -16], [-52, -30], [-48, -46], [-38, -50], [-26, -48], [-14, -54], [2, -54], [10, -46], [24, -46], [36, -42],
  [40, -28], [28, -22], [6, -20], [-14, -16], [-30, -10], [-42, -10],
];
const talus: readonly Point[] = [
  [-26, -60], [-20, -70], [-14, -82], [0, -90], [16, -84], [24, -72], [34, -70], [46, -64], [50, -52], [44, -42], [32, -44],
  [22, -50], [10, -48], [2, -54], [-12, -54], [-22, -54],
];
const navicular: readonly Point[] = [[46, -66], [56, -66], [62, -56], [60, -40], [54, -32], [46, -36], [50, -46], [52, -56]];
const cuneiform: readonly Point[] = [[60, -64], [74, -60], [84, -56], [88, -40], [84, -26], [72, -26], [62, -34], [64, -48]];
const metatarsal: readonly Point[] = [
  [86, -56], [94, -52], [106, -40], [122, -32], [136, -34], [146, -28], [146, -14], [136, -8], [126, -14], [112, -22],
  [96, -24], [86, -24], [88, -40],
];
const sesamoid: readonly Point[] = [[128, -12], [136, -12], [138, -6], [128, -6]];
const firstPhalanx: readonly Point[] = [[148, -26], [154, -24], [164, -20], [174, -22], [176, -12], [170, -6], [158, -10], [148, -8], [146, -16]];
const lastPhalanx: readonly Point[] = [[178, -20], [184, -16], [194, -14], [198, -8], [190, -6], [178, -6]];

/** Heel bone. */
export const CALCANEUS_SIDE = smoothPath(calcaneus);
/** Ankle bone, its head pointing forward and down. */
export const TALUS_SIDE = smoothPath(talus);
/** Boat-shaped bone at the top of the arch. */
export const NAVICULAR = smoothPath(navicular);
/** What lies between it and the toes: the wedge bone and the first long bone of the foot with its small seed bone. */
export const FIRST_RAY = smoothPath(cuneiform) + smoothPath(metatarsal) + smoothPath(sesamoid);
/** The first bone of the big toe, and the one at its tip. */
export const TOE_BASE = smoothPath(firstPhalanx);
export const TOE_TIP = smoothPath(lastPhalanx);
/** Both bones of the big toe. */
export const BIG_TOE = TOE_BASE + TOE_TIP;

const cuboid: readonly Point[] = [[38, -44], [56, -40], [62, -30], [56, -18], [44, -16], [36, -26]];
const fifthRay: readonly Point[] = [
  [60, -32], [72, -28], [92, -22], [108, -20], [118, -20], [122, -12], [116, -6], [104, -10], [84, -12], [66, -12], [50, -4],
  [42, -10], [56, -18],
];
const smallToe: readonly Point[] = [[122, -18], [132, -14], [142, -14], [152, -12], [154, -6], [144, -4], [132, -8], [122, -6]];

/** What a right foot shows on its outer side, nearest the viewer: cube-shaped bone, fifth long bone. */
export const OUTER_RAY = smoothPath(cuboid) + smoothPath(fifthRay);
/** Small toe, nearest the viewer. */
export const SMALL_TOE = smoothPath(smallToe);
