import { BEHIND } from '../../figures/behind/behind-parts.ts';
import { PartDefs } from '../../figures/Part.tsx';
import { Label } from '../../figures/plates/Label.tsx';
import { FRAME, LETTERS } from './frame.ts';

const NAMES = ['toes', 'ankle', 'heel', 'thigh', 'pelvisFront', 'pelvisRear', 'vertebra'] as const;
const SIDE_AT = 98;

interface BehindStillProps {
  /** Prefix of the ids of the bones; unique on the page. */
  readonly id: string;
}

/** What no state moves in a view from behind: the bones' outlines, the floor, left and right. */
export function BehindStill({ id }: BehindStillProps) {
  const [left, , width] = FRAME.behind;
  return (
    <>
      <PartDefs id={id} parts={BEHIND} names={NAMES} />
      <path class="line" d={`M${left} 0h${width}`} />
      <g font-size={LETTERS} font-weight="700">
        <Label at={[-SIDE_AT, 38]} lines={['L']} anchor="middle" paint="l" />
        <Label at={[SIDE_AT, 38]} lines={['R']} anchor="middle" paint="r" />
      </g>
    </>
  );
}
