import { armOutline, headOutline, legOutline, trunkOutline } from '../../../src/figures/body/body-outline.ts';
import type { ArmPose, BodyPose, LegPose } from '../../../src/figures/body/body-pose.ts';
import { place } from '../../../src/figures/placement.ts';
import type { Point } from '../../../src/figures/point.ts';

/** Fold of a knee in degrees; 0 is straight. */
export const kneeFold = ({ thigh, shin }: LegPose): number => shin.turn - thigh.turn;

/** Fold of an elbow in degrees; 0 is straight. */
export const elbowFold = ({ upper, lower }: ArmPose): number => upper.turn - lower.turn;

/** By how many degrees a foot is up against its shin. */
export const ankleBend = ({ shin, foot }: LegPose): number => shin.turn - foot.turn;

/** The underside of a heel that stands flat. */
export const heelOf = ({ foot }: LegPose): Point => place([-46, 882], foot);

/** Height of the lowest point of a heel, however its foot is turned. */
export const lowestOfHeel = ({ foot }: LegPose): number =>
  Math.max(...([[-64, 852], [-62, 876], [-46, 882]] as const).map((point) => place(point, foot)[1]));

/** Whether a whole foot lies on the floor. */
export const isOnFloor = (leg: LegPose, floor: number): boolean =>
  Math.abs(leg.foot.turn) < 1e-9 && Math.abs(leg.toes.turn) < 1e-9 && Math.abs(heelOf(leg)[1] - floor) <= 1;

/** The outline of a whole body, above its floor. */
export const skinOf = (pose: BodyPose, floor: number): Point[] => [
  ...trunkOutline(pose, floor),
  ...headOutline(pose, floor),
  ...[pose.rightLeg, pose.leftLeg].flatMap((leg) => legOutline(pose.pelvis, leg, floor)),
  ...[pose.rightArm, pose.leftArm].flatMap((arm) => armOutline(arm, floor)),
];

/** How far a drawn body's lower back lies above the floor, in mm. */
export const gapUnderBack = (pose: BodyPose, floor: number): number => {
  const trunk = trunkOutline(pose, floor).slice(19, 21).map(([, y]) => y);
  return floor - Math.max(...trunk);
};
