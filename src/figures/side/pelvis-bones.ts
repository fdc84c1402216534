import type { Point } from '../point.ts';
import { smoothPath } from '../spline.ts';

/*
 * A pelvis seen from its right side, looking to the right, as it stands in a person who stands. Millimetres, y down,
 * origin at the hip-joint centre. Drawing proportions, not medical claims.
 */

/** Foremost point of the wing, which a hand on the hip feels: the anterior superior iliac spine. */
export const FRONT_SPINE: Point = [50, -76];
/** Rearmost point of the wing: the posterior superior iliac spine. */
export const REAR_SPINE: Point = [-102, -102];
/** Middle of the top of the sacrum, where the lumbar spine stands. */
export const SACRUM_PLATE: Point = [-26, -112];
/** Slope of that plate in degrees, down to the front. */
export const SACRUM_SLOPE = 40;

const ilium: readonly Point[] = [
  [54, -76], [54, -68], [44, -60], [42, -50], [46, -42], [38, -32], [28, -28], [36, -16], [52, -8], [62, -4], [64, 8], [56, 30],
  [46, 44], [36, 42], [30, 30], [26, 30], [8, 60], [-8, 72], [-26, 72], [-40, 58], [-44, 38], [-36, 26], [-34, 14], [-46, 4],
  [-50, -4], [-40, -16], [-36, -34], [-44, -52], [-62, -58], [-82, -64], [-92, -74], [-94, -86], [-106, -98], [-106, -110],
  [-94, -122], [-74, -140], [-46, -150], [-14, -146], [14, -130], [36, -104],
];
const foramen: readonly Point[] = [[24, 16], [40, 10], [48, 16], [42, 30], [24, 40], [8, 54], [-6, 52], [2, 34]];
const sacrum: readonly Point[] = [
  [-10, -100], [-12, -94], [-34, -82], [-54, -66], [-66, -46], [-68, -26], [-60, -6], [-46, 8], [-46, 14], [-58, 10],
  [-76, -6], [-86, -28], [-96, -50], [-92, -66], [-98, -80], [-84, -98], [-82, -112], [-64, -118], [-54, -130], [-42, -128], [-40, -122],
];

/** Wing with its crest and spines, rear notch, sitting bone and pubic bone. Fill with the even-odd rule. */
export const HIP_BONE = smoothPath(ilium) + smoothPath(foramen);
/** Fine lines of the wing: lip of the crest, the two gluteal lines. */
export const HIP_BONE_LINES = 'M44-84q-26-44-74-48q-34-2-58 24M-58-136q-18 36-4 66M20-118q-54-4-64 60';
/** Sacrum and tailbone. */
export const SACRUM_SIDE = smoothPath(sacrum);
/** Rim of the hip socket, and the moon-shaped surface in it that carries the thigh bone's head. */
export const SOCKET = 'M-28-4a28 28 0 1 1 36 30l-3-12a17 17 0 1 0-15-2l-6 11a28 28 0 0 1-12-27z';
