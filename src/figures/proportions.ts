import type { Point } from './point.ts';

/*
 * What the bones are drawn for, apart from their outlines, so that a script that moves bones need
 * not carry them. Drawing proportions, not medical claims.
 */

/** Height of the hip-joint centre above the floor that the leg is drawn for, in mm. */
export const DRAWN_LEG = 870;

/** Half the distance between the hip-joint centres that the pelvis is drawn for, in mm. */
export const DRAWN_HALF_WIDTH = 85;

/** Middle of the top of the sacrum, where the lumbar spine stands, in mm from the middle of the hips. */
export const SACRUM_TOP: Point = [0, -106];

/** Distance from one lumbar vertebra's middle to the next, in mm. */
export const VERTEBRA_STEP = 35;
