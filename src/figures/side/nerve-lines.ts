import type { Point } from '../point.ts';

/*
 * Two nerves of a right leg seen from its outer side, in the frame of the straight leg bones: from where the root leaves
 * the spine, by way of the sciatic nerve. Millimetres, y down, origin at the hip-joint centre.
 */

/** A line of at least one point. */
type Line = readonly [Point, ...Point[]];

const sciatic: readonly Point[] = [[-56, -56], [-60, 10], [-50, 120], [-38, 240], [-34, 340], [-38, 410]];

/** L5: around the head of the calf bone to the front of the shin, over the top of the foot to the big toe. */
export const L5_LINE: Line = [
  [-24, -122], [-46, -96], ...sciatic, [-36, 450], [-18, 484], [18, 520], [32, 600], [28, 720], [26, 776], [50, 806], [100, 834],
  [150, 854], [194, 866],
];
/** S1: down the calf, behind the outer ankle, along the outer edge of the foot. */
export const S1_LINE: Line = [
  [-48, -84], [-54, -74], ...sciatic, [-46, 480], [-52, 580], [-42, 720], [-30, 800], [-14, 846], [40, 866], [100, 872], [152, 874],
];
/** Where trouble of the L5 root is felt in the foot: its top, and the big toe. */
export const L5_AREA: readonly Point[] = [[40, 800], [74, 820], [120, 842], [160, 856], [194, 866]];
/** Where trouble of the S1 root is felt in the foot: its outer edge and the sole. */
export const S1_AREA: readonly Point[] = [[-44, 864], [0, 872], [60, 872], [110, 872], [154, 872]];
