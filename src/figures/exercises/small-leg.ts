import { LEG_PARTS } from '../body/body-parts.ts';
import type { Point } from '../point.ts';
import { CALCANEUS_SIDE, OUTER_RAY, SMALL_TOE, TALUS_SIDE } from '../side/foot-bones.ts';
import { FEMUR_SIDE } from '../side/leg-bones.ts';
import { smoothPath } from '../spline.ts';

/* The inner side of a foot, far from the viewer, where a foot is no larger than a fingertip. In the frame of `foot-bones.ts`. */
const innerRay: readonly Point[] = [[46, -66], [72, -62], [96, -50], [122, -32], [146, -30], [146, -10], [124, -14], [94, -26], [54, -34]];
const bigToe: readonly Point[] = [[146, -26], [174, -22], [198, -10], [180, -6], [148, -8]];

/** The bones of a jointed leg as an exercise shows them: without what such a small drawing cannot show. */
export const SMALL_LEG: typeof LEG_PARTS = {
  ...LEG_PARTS,
  thigh: [{ d: FEMUR_SIDE }],
  foot: [{ d: smoothPath(innerRay), look: 'far' }, { d: TALUS_SIDE }, { d: CALCANEUS_SIDE }, { d: OUTER_RAY }],
  toes: [{ d: smoothPath(bigToe), look: 'far' }, { d: SMALL_TOE }],
};
