import { SKIN } from '../paint.ts';
import { archSpace, footSkin, type ArchPose } from '../side/arch-pose.ts';
import { smoothPath } from '../spline.ts';
import { InnerFoot } from './InnerFoot.tsx';

/** A left foot on the floor from its inner side, with the space under its arch. */
export function StandingFoot({ id, pose }: { readonly id: string; readonly pose: ArchPose }) {
  return (
    <>
      <path {...SKIN} vector-effect="non-scaling-stroke" d={smoothPath(footSkin(pose), false)} />
      <InnerFoot id={id} pose={pose} />
      <path class="wedge" d={smoothPath(archSpace(pose), false)} />
      <path class="line" d="M-76 0H224" />
    </>
  );
}
