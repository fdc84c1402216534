import type { Point } from './point.ts';
import { smoothPath } from './spline.ts';

/*
 * A right foot seen from behind. Millimetres, y down, origin at the hip-joint centre of a straight leg, x grows
 * outwards. Drawing proportions, not medical claims.
 */

const talus: readonly Point[] = [[-19, 795], [19, 795], [25, 808], [16, 822], [-16, 824], [-25, 810]];
const calcaneus: readonly Point[] = [
  [-27, 818], [-8, 819], [12, 815], [18, 826], [18, 842], [22, 858], [16, 869], [0, 867], [-16, 870], [-22, 860],
  [-17, 842], [-14, 832], [-26, 826],
];
const forefoot: readonly Point[] = [
  [0, 830], [-18, 832], [-34, 846], [-40, 862], [-34, 870], [-24, 868], [0, 850], [24, 868], [52, 870],
  [62, 865], [50, 852], [28, 836],
];

/** Ankle bone between the ankles. */
export const TALUS = smoothPath(talus);
/** Heel bone from behind, nearest the viewer. */
export const CALCANEUS = smoothPath(calcaneus);
/** What shows of the front of the foot past the heel. */
export const FOREFOOT = smoothPath(forefoot);
