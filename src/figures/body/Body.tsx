import type { Point } from '../point.ts';
import { SKIN } from '../paint.ts';
import { smoothPath } from '../spline.ts';
import { armOutline, headOutline, legOutline, trunkOutline } from './body-outline.ts';
import type { BodyPose } from './body-pose.ts';
import { Felt } from './Felt.tsx';
import { LegBones } from './LegBones.tsx';

export interface BodyProps {
  /** Prefix of the ids of the bones and of the outline. */
  readonly id: string;
  /** Tells the outlines of bodies apart that share their bones. */
  readonly copy?: number;
  readonly pose: BodyPose;
  /** Height of the floor in the pose's frame, in mm: skin does not sink below it. */
  readonly floor: number;
  /** Outline of the part where something is felt. */
  readonly felt?: readonly Point[];
}

/**
 * A jointed body seen from its right side: skin, and the bones of the near leg. Trunk, head and that leg share one outline,
 * because they are drawn with a line and then again without. A far limb that the near one hides is left out.
 */
export function Body({ id, copy = 0, pose, floor, felt }: BodyProps) {
  const skin = `${id}-skin${copy || ''}`;
  const { pelvis, rightLeg, leftLeg, rightArm, leftArm } = pose;
  const [nearArm, farArm] = [rightArm, leftArm].map((arm) => smoothPath(armOutline(arm, floor), false));
  const [nearLeg, farLeg] = [rightLeg, leftLeg].map((leg) => smoothPath(legOutline(pelvis, leg, floor)));
  return (
    <>
      <g class="cast" {...SKIN}>
        {farArm !== nearArm && <path d={farArm} />}
        {farLeg !== nearLeg && <path d={farLeg} />}
      </g>
      <g class="cast" {...SKIN}>
        <g id={skin} stroke-width="2">
          <path d={smoothPath(trunkOutline(pose, floor))} />
          <path d={smoothPath(headOutline(pose, floor))} />
          <path d={nearLeg} />
        </g>
        <use href={`#${skin}`} stroke="none" />
      </g>
      {felt && <Felt id={id} d={smoothPath(felt)} />}
      <LegBones id={id} leg={rightLeg} />
      <path {...SKIN} vector-effect="non-scaling-stroke" d={nearArm} />
    </>
  );
}
