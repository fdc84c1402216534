import { Part, PartDefs } from '../Part.tsx';
import { INNER_FOOT } from '../side/foot-parts.ts';
import type { FootPose } from '../side/arch-pose.ts';

const BONES = ['leg', 'toes', 'front', 'rear', 'navicular'] as const;

/** The bones of a foot from its inner side, for every `InnerFoot` that names this id. */
export function InnerFootDefs({ id }: { readonly id: string }) {
  return <PartDefs id={id} parts={INNER_FOOT} names={BONES} />;
}

/** The bones of a left foot from its inner side, posed. */
export function InnerFoot({ id, pose }: { readonly id: string; readonly pose: FootPose }) {
  return (
    <g class="bone">
      {BONES.map((bone) => (
        <Part id={id} name={bone} at={pose[bone]} />
      ))}
    </g>
  );
}
