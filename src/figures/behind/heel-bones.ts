import type { Point } from '../point.ts';
import { smoothPath } from '../spline.ts';

/*
 * A right heel and ankle seen from behind, for drawings that show the foot closely. Millimetres, y down, origin at the
 * hip-joint centre of a straight leg, x grows outwards. Drawing proportions, not medical claims.
 */

/** Where heel bone and ankle bone meet: the point about which the drawn heel turns. */
export const HEEL_JOINT: Point = [0, 818];

/** Height of the floor under a straight leg: bones, and the heel pad under them. */
export const FLOOR = 882;

const talus: readonly Point[] = [
  [-16, 796], [0, 798], [18, 796], [26, 800], [24, 814], [14, 820], [4, 816], [-6, 824], [-14, 820], [-24, 812], [-26, 800],
];
const calcaneus: readonly Point[] = [
  [-28, 818], [-18, 820], [-8, 818], [4, 812], [16, 812], [22, 820], [18, 834], [20, 846], [24, 858], [20, 868], [10, 870],
  [2, 866], [-6, 870], [-20, 872], [-26, 862], [-22, 848], [-16, 838], [-20, 832], [-30, 832],
];

const toes: readonly Point[] = [
  [-20, 882], [-40, 884], [-50, 878], [-46, 862], [-34, 846], [-10, 836], [24, 840], [44, 850], [54, 862], [58, 858], [70, 866],
  [76, 878], [66, 884], [40, 882],
];

/** What shows of the front of the foot past the heel. */
export const TOES_BEHIND = smoothPath(toes);
/** Ankle bone, held between the two ankles. */
export const ANKLE_BONE = smoothPath(talus);
/** Heel bone with its inner shelf, on which the ankle bone rests. */
export const HEEL_BONE = smoothPath(calcaneus);
/** Fine lines of the heel bone: the rough patch of the Achilles tendon, the groove under the shelf. */
export const HEEL_BONE_LINES = 'M-13 842q13-8 27 0M-17 857q17 7 33-1M-14 833q-3 3 1 10';

/** The lowest points of the heel bone, which the heel pad keeps off the floor. */
export const HEEL_BONE_BASE: readonly Point[] = [[-18, 869.5], [-12, 870], [14, 868.5], [18, 867]];
