import type { Placement } from '../placement.ts';
import type { Point } from '../point.ts';
import { drape, type SkinPoint } from '../skin.ts';
import type { BodyPose, LegPose } from './body-pose.ts';

/* Outlines of parts in which something is felt, in the frames of `joints.ts`. */

/* Bones: 0 pelvis, 1 thigh. */
const HAMSTRING: readonly SkinPoint[] = [
  [-84, 96, 1], [-82, 150, 1], [-76, 200, 1], [-66, 290, 1], [-52, 380, 1], [-40, 396, 1], [-34, 340, 1], [-30, 260, 1], [-34, 170, 1], [-50, 90, 1],
];
const BUTTOCK: readonly SkinPoint[] = [
  [-116, -100, 0], [-136, -56, 0], [-138, -10, 0.15], [-120, 30, 0.3], [-92, 56, 0.4], [-70, 40, 0.4], [-64, -10, 0.2], [-78, -70, 0],
];
/* Bones: 0 pelvis, 1 chest. */
const LOWER_BACK: readonly SkinPoint[] = [
  [-116, -130, 0], [-94, -190, 0.3], [-94, -250, 0.7], [-112, -320, 1], [-86, -316, 1], [-66, -250, 0.7], [-64, -190, 0.3], [-84, -124, 0],
];

/** The muscles behind the thigh bone, from the buttock to the knee. */
export const hamstringOutline = (pelvis: Placement, { thigh }: LegPose, floor: number): Point[] => drape(HAMSTRING, [pelvis, thigh], floor);

/** The muscle of the buttock. */
export const buttockOutline = (pelvis: Placement, { thigh }: LegPose, floor: number): Point[] => drape(BUTTOCK, [pelvis, thigh], floor);

/** The muscles beside the lower spine. */
export const lowerBackOutline = ({ pelvis, chest }: BodyPose, floor: number): Point[] => drape(LOWER_BACK, [pelvis, chest], floor);
