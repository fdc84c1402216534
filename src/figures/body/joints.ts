import type { Point } from '../point.ts';

/*
 * Joints of a straight body seen from its right side, looking to the right. Millimetres, y down, origin at the hip-joint
 * centre; those of the arm from the shoulder of a hanging arm. Drawing proportions.
 */

export const HIP: Point = [0, 0];
export const KNEE: Point = [0, 440];
export const ANKLE: Point = [0, 806];
/** Where the toes bend. */
export const BALL: Point = [137, 860];
/** Height of the floor under the straight body. */
export const STRAIGHT_FLOOR = 882;
/** Middle of the lower back, where the trunk bends. */
export const WAIST: Point = [-10, -210];
export const NECK: Point = [-24, -556];
export const SHOULDER: Point = [-20, -462];
export const ELBOW: Point = [0, 300];
export const WRIST: Point = [0, 552];

/** Lengths of thigh and shin bone between their joints, in mm. */
export const LEG_BONES = [KNEE[1], ANKLE[1] - KNEE[1]] as const;
/** Lengths of upper arm and forearm between their joints, in mm. */
export const ARM_BONES = [ELBOW[1], WRIST[1] - ELBOW[1]] as const;
