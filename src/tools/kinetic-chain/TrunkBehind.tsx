import { SKIN } from '../../figures/paint.ts';
import { Part } from '../../figures/Part.tsx';
import type { Placement } from '../../figures/placement.ts';
import { Unsure } from '../../figures/plates/Unsure.tsx';
import { TRUNK } from './behind-geometry.ts';
import { GapMark, NumberMark, RingFar, RingNear } from './ChainMarks.tsx';
import { LETTERS } from './frame.ts';

interface TrunkProps {
  /** Prefix of the ids of the bones and of the hatching. */
  readonly id: string;
}

const RIGHT: Placement = { x: 0, y: 0, turn: 0, sx: 1, sy: 1 };
const LEFT: Placement = { ...RIGHT, sx: -1 };

/** What of pelvis and lower back lies behind the thighs' heads, drawn from the middle between the hips. */
export function TrunkFront({ id }: TrunkProps) {
  return (
    <>
      <path fill={SKIN.fill} d="M0 102 128-340H-128z" />
      <Unsure id={id} d="M-66-110H66v-190H-66z" />
      <RingFar ring={TRUNK.pelvisTurn} isGap />
      <RingFar ring={TRUNK.lumbarTurn} isGap />
      <g class="bone">
        <Part id={id} name="pelvisFront" at={LEFT} />
        <Part id={id} name="pelvisFront" at={RIGHT} />
      </g>
    </>
  );
}

/** What of them is nearest the viewer, with their numbers and gaps. */
export function TrunkRear({ id }: TrunkProps) {
  return (
    <>
      <g class="bone">
        <Part id={id} name="pelvisRear" at={LEFT} />
        <Part id={id} name="pelvisRear" at={RIGHT} />
        {TRUNK.vertebrae.map((vertebra) => (
          <Part id={id} name="vertebra" at={vertebra} />
        ))}
      </g>
      <RingNear ring={TRUNK.pelvisTurn} isGap />
      <RingNear ring={TRUNK.lumbarTurn} isGap />
      <g font-size={LETTERS}>
        <GapMark at={[-146, -96]} />
        <GapMark at={[-88, -210]} />
        <NumberMark at={[178, -120]} number={4} />
        <NumberMark at={[104, -210]} number={5} />
      </g>
    </>
  );
}
