import type { Point } from '../point.ts';
import { smoothPath } from '../spline.ts';
import { finger } from './hand.ts';
import { arrow, group, stroke, verdict, words } from './ink.ts';
import { shoeSide } from './shoe-side.ts';

/* A right liner from above, toes up: a quarter of its size. */
const LINER = smoothPath([
  [0, 74], [14, 73], [19, 58], [17, 34], [15, 14], [21, -8], [25, -30], [20, -54], [2, -70], [-16, -64], [-23, -42], [-23, -20], [-14, 6], [-13, 30],
  [-18, 54], [-14, 72],
]);
const CREASES = 'M-12 50q7-6 12-1t12-2M-13 58q8-5 14 0t11-1M-9 66q6-4 10 0t8-1M-19-24q9-7 18-1t20-2M-20-33q11-6 20 0t20-2M-17-43q9-5 17-1t17-1M-17-15q8-5 15-1t18-2';
/* The liner on its way out of the shoe, in the shoe's mm. */
const LIFTED: readonly Point[] = [[20, -96], [-4, -128], [-34, -186], [-54, -246], [-60, -268], [-50, -272], [-44, -250], [-22, -190], [10, -138], [34, -108]];

/** The liner is lifted out of the shoe and looked at from above. */
export const liner = [
  group('translate(46 164)scale(.37)', stroke('firm', smoothPath(LIFTED)), shoeSide()),
  group('translate(26 66)rotate(-20)scale(.62)', finger),
  arrow([60, 66], [52, 36]),
  words([70, 190], 'lift it out'),
  group('translate(186 88)', stroke('cushion', LINER)),
  group('translate(270 88)', stroke('cushion', LINER), stroke('mark', CREASES)),
  verdict([150, 190], true, 'smooth'),
  verdict([234, 190], false, 'creased'),
].join('');
