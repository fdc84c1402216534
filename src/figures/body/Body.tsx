import type { Point } from '../point.ts';
import { SKIN } from '../paint.ts';
import { smoothPath } from '../spline.ts';
import { armOutline, headOutline, legOutline, trunkOutline } from './body-outline.ts';
import type { BodyPose } from './body-pose.ts';
import { Felt } from './Felt.tsx';
import { LegBones } from './LegBones.tsx';

interface BodyProps {
  /** Prefix of the ids of the bones and of the outline. */
  readonly id: string;
  readonly pose: BodyPose;
  /** Height of the floor in the pose's frame, in mm: skin does not sink below it. */
  readonly floor: number;
  /** Outline of the part where something is felt. */
  readonly felt?: readonly Point[];
}

/**
 * A jointed body seen from its right side: skin, and the bones of the near leg. Trunk, head and that leg share one outline,
 * because they are drawn with a line and then again without.
 */
export function Body({ id, pose, floor, felt }: BodyProps) {
  const { pelvis, rightLeg, leftLeg, rightArm, leftArm } = pose;
  return (
    <>
      <g class="cast" {...SKIN}>
        <path d={smoothPath(armOutline(leftArm, floor), false)} />
        <path d={smoothPath(legOutline(pelvis, leftLeg, floor))} />
      </g>
      <g class="cast" {...SKIN}>
        <g id={`${id}-skin`} stroke-width="2">
          <path d={smoothPath(trunkOutline(pose, floor))} />
          <path d={smoothPath(headOutline(pose, floor))} />
          <path d={smoothPath(legOutline(pelvis, rightLeg, floor))} />
        </g>
        <use href={`#${id}-skin`} stroke="none" />
      </g>
      {felt && <Felt id={id} d={smoothPath(felt)} />}
      <LegBones id={id} leg={rightLeg} />
      <path {...SKIN} vector-effect="non-scaling-stroke" d={smoothPath(armOutline(rightArm, floor), false)} />
    </>
  );
}
