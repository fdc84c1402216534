import { hinge } from '../hinge.ts';
import { place, type Placement } from '../placement.ts';
import type { Point } from '../point.ts';
import { drape, type SkinPoint } from '../skin.ts';
import type { ArmPose, BodyPose, LegPose } from './body-pose.ts';
import { ANKLE, ELBOW, HIP, KNEE, NECK, WAIST, WRIST } from './joints.ts';

/* Outlines of a straight body's parts, in the frames of `joints.ts`. Between two bones lies a half-turned one that rounds the joint. */

/* Bones: 0 pelvis, 1 half, 2 thigh, 3 half, 4 shin, 5 half, 6 foot, 7 toes. */
const LEG: readonly SkinPoint[] = [
  [98, -92, 0], [100, -50, 0.2], [93, 6, 1], [92, 76, 2], [90, 160, 2], [82, 270, 2], [68, 350, 2.4], [62, 385, 3], [62, 415, 3], [54, 445, 3.4],
  [46, 490, 4], [44, 560, 4], [38, 650, 4], [32, 730, 4], [32, 772, 4.6], [44, 796, 5.4], [66, 808, 6], [100, 826, 6],
  [140, 846, 6.4], [176, 856, 7], [200, 860, 7], [207, 873, 7], [196, 882, 7], [150, 882, 6.6], [100, 880, 6], [30, 880, 6],
  [-46, 882, 6], [-62, 876, 6], [-64, 852, 6], [-56, 826, 6], [-42, 800, 5.4], [-36, 760, 4.2], [-42, 690, 4], [-62, 610, 4],
  [-72, 540, 4], [-64, 480, 4], [-50, 440, 3], [-52, 390, 2], [-66, 300, 2], [-78, 190, 2], [-90, 116, 1.8], [-116, 66, 1.3],
  [-140, 10, 0.7], [-144, -46, 0.1], [-110, -110, 0], [50, -124, 0],
];
const CALF: readonly SkinPoint[] = [
  [-36, 460, 4], [-56, 464, 4], [-64, 490, 4], [-69, 540, 4], [-60, 608, 4], [-42, 680, 4], [-36, 740, 4], [-26, 740, 4], [-22, 660, 4],
  [-12, 560, 4], [-14, 500, 4],
];
const LOW_CALF: readonly SkinPoint[] = [
  [-36, 592, 4], [-58, 596, 4], [-62, 620, 4], [-50, 670, 4], [-40, 710, 4], [-34, 770, 4.4], [-24, 770, 4.4], [-22, 700, 4], [-20, 630, 4],
];
/* Bones: 0 pelvis, 1 half, 2 chest, 3 half, 4 head. */
const TRUNK: readonly SkinPoint[] = [
  [30, 40, 0], [92, -20, 0], [103, -90, 0], [106, -150, 0], [98, -240, 1], [96, -320, 1.8], [108, -400, 2], [102, -466, 2], [60, -516, 2], [36, -540, 2.6],
  [36, -570, 3.4], [46, -604, 4], [-20, -640, 4], [-74, -626, 4], [-72, -570, 3], [-92, -526, 2.2], [-126, -470, 2], [-136, -410, 2],
  [-122, -340, 1.8], [-98, -270, 1.2], [-94, -210, 0.8], [-114, -136, 0], [-140, -84, 0], [-148, -30, 0], [-128, 30, 0],
  [-60, 60, 0],
];
const HEAD: readonly SkinPoint[] = [
  [-72, -600, 0], [-96, -648, 0], [-104, -706, 0], [-86, -768, 0], [-20, -790, 0], [52, -782, 0], [84, -736, 0], [86, -704, 0],
  [90, -688, 0], [116, -656, 0], [104, -644, 0], [94, -640, 0], [98, -622, 0], [90, -612, 0], [96, -594, 0], [86, -574, 0],
  [56, -572, 0], [26, -588, 0], [0, -600, 0], [-30, -584, 0],
];
/* Open at the shoulder, which lies on the chest. Bones: 0 upper arm, 1 half, 2 forearm, 3 half, 4 hand. */
const ARM: readonly SkinPoint[] = [
  [60, 26, 0], [54, 80, 0], [50, 130, 0], [50, 190, 0], [42, 260, 0.3], [42, 310, 1.2], [48, 350, 2], [40, 430, 2], [28, 510, 2],
  [24, 548, 2.8], [22, 580, 3.4], [16, 620, 4], [6, 670, 4], [2, 714, 4], [-8, 738, 4], [-24, 724, 4], [-24, 660, 4], [-27, 610, 4],
  [-26, 582, 3.8], [-22, 545, 2.9], [-34, 480, 2], [-44, 400, 2], [-44, 340, 1.6], [-46, 300, 1], [-42, 230, 0], [-48, 130, 0], [-56, 70, 0],
];

const between = (joint: Point, first: Placement, second: Placement): Placement =>
  hinge(joint, place(joint, first), (first.turn + second.turn) / 2);

const bonesOfLeg = (pelvis: Placement, { thigh, shin, foot, toes }: LegPose): Placement[] => [
  pelvis, between(HIP, pelvis, thigh), thigh, between(KNEE, thigh, shin), shin, between(ANKLE, shin, foot), foot, toes,
];

/** Outline of one leg from the hip down. */
export const legOutline = (pelvis: Placement, leg: LegPose, floor: number): Point[] => drape(LEG, bonesOfLeg(pelvis, leg), floor);

/** The calf muscle's bellies, behind the shin bones. */
export const calfOutline = (pelvis: Placement, leg: LegPose, floor: number): Point[] => drape(CALF, bonesOfLeg(pelvis, leg), floor);

/** The lower part of the calf, down to the tendon of the heel. */
export const lowCalfOutline = (pelvis: Placement, leg: LegPose, floor: number): Point[] => drape(LOW_CALF, bonesOfLeg(pelvis, leg), floor);

/** Outline of the trunk, from the hips into the neck. */
export const trunkOutline = ({ pelvis, chest, head }: BodyPose, floor: number): Point[] =>
  drape(TRUNK, [pelvis, between(WAIST, pelvis, chest), chest, between(NECK, chest, head), head], floor);

/** Outline of the head, its face to the front. */
export const headOutline = ({ head }: BodyPose, floor: number): Point[] => drape(HEAD, [head], floor);

/** Outline of one arm. */
export const armOutline = ({ upper, lower, hand }: ArmPose, floor: number): Point[] =>
  drape(ARM, [upper, between(ELBOW, upper, lower), lower, between(WRIST, lower, hand), hand], floor);

/** Height of the floor on which a pose rests: that of its lowest point, in the pose's frame. */
export function floorUnder(pose: BodyPose): number {
  const { pelvis, rightLeg, leftLeg, rightArm, leftArm } = pose;
  const legs = [rightLeg, leftLeg].map((leg) => legOutline(pelvis, leg, Number.POSITIVE_INFINITY));
  const arms = [rightArm, leftArm].map((arm) => armOutline(arm, Number.POSITIVE_INFINITY));
  const rest = [trunkOutline, headOutline].map((outline) => outline(pose, Number.POSITIVE_INFINITY));
  return Math.max(...[...legs, ...arms, ...rest].flat().map(([, y]) => y));
}
