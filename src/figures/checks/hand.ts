import type { Point } from '../point.ts';
import { smoothPath } from '../spline.ts';
import { stroke } from './ink.ts';

/* A finger from its side, its tip at 0, coming from the left and from below. */
const FINGER: readonly Point[] = [
  [2, -4], [3, 4], [-2, 13], [-12, 15], [-24, 18], [-40, 30], [-70, 60], [-102, 92], [-102, 92], [-122, 72], [-122, 72], [-86, 36], [-48, 4], [-28, -8], [-14, -12], [-4, -10],
];

/** The end of a finger that presses to the right, its pad at 0. */
export const finger = stroke('hand', smoothPath(FINGER)) + stroke('skin', 'M-20-8q8-3 12 0q3 4-1 6q-6 1-13-2M-32 0q5 3 6 10');

/* A hand that holds the heel of `lace-shoe.ts`, the forearm to the left: what lies behind the shoe, and the thumb. */
const PALM: readonly Point[] = [
  [-200, -86], [-200, -86], [-170, -90], [-130, -104], [-100, -116], [-60, -112], [-50, -60], [-70, -16], [-104, -12], [-140, -22], [-172, -34],
  [-200, -34], [-200, -34],
];
const THUMB: readonly Point[] = [
  [-158, -78], [-128, -88], [-100, -84], [-72, -80], [-44, -82], [-22, -82], [-12, -72], [-18, -58], [-44, -54], [-74, -52], [-98, -42], [-116, -30],
];

/** Palm and fingers, behind the shoe. */
export const gripBehind = stroke('hand', smoothPath(PALM));
/** The thumb, in front of it. */
export const gripFront = stroke('hand', smoothPath(THUMB, false)) + stroke('skin', 'M-40-78q14-4 20 2q2 8-5 11q-8 2-16-1M-78-76q4 8 2 18');
