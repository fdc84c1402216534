import type { Point } from '../point.ts';
import { smoothPath } from '../spline.ts';

/*
 * A lumbar vertebra seen from the right, its front to the right. Millimetres, y down, origin at the middle of its body.
 * Drawing proportions, not medical claims.
 */

const body: readonly Point[] = [
  [-16, -14], [0, -12], [18, -14], [20, -12], [16, -4], [16, 6], [20, 12], [18, 16], [0, 12], [-16, 14], [-18, 12], [-14, 4],
  [-14, -4], [-18, -10],
];
const arch: readonly Point[] = [
  [-12, -10], [-24, -10], [-24, -20], [-30, -24], [-36, -18], [-34, -8], [-44, -4], [-64, -4], [-72, 2], [-74, 14], [-66, 20],
  [-52, 14], [-42, 12], [-40, 24], [-34, 28], [-28, 22], [-28, 8], [-24, 0], [-12, 0],
];
const disc: readonly Point[] = [[-18, 14], [0, 13], [18, 16], [24, 19], [20, 24], [0, 21], [-16, 19], [-22, 16]];

/** Body: a block with a slight waist. */
export const BODY_SIDE = smoothPath(body);
/** Stalk, joint processes up and down, and the spinous process, back and a little down. */
export const ARCH_SIDE = smoothPath(arch);
/** The disc below, a wedge that opens to the front. */
export const DISC_SIDE = smoothPath(disc);
