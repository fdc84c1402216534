import { useMemo } from 'preact/hooks';
import { SKIN } from '../../figures/paint.ts';
import { Part } from '../../figures/Part.tsx';
import { mirrored, transformOf, type Placement } from '../../figures/placement.ts';
import { Plate, type PlateWords } from '../../figures/plates/Plate.tsx';
import { UnsureDefs } from '../../figures/plates/Unsure.tsx';
import { shortNumbers } from '../../figures/point.ts';
import { DRAWN_HALF_WIDTH } from '../../figures/proportions.ts';
import type { ChainAngles } from './angles.ts';
import type { BehindGeometry, LegBehind } from './behind-geometry.ts';
import { BehindStill } from './BehindStill.tsx';
import { Degrees, GapMark, NumberMark, RingFar, RingNear } from './ChainMarks.tsx';
import { FRAME, LETTERS } from './frame.ts';
import type { ChainGeometry } from './geometry.ts';
import { ScaleLabel } from './ScaleLabel.tsx';
import { TrunkFront, TrunkRear } from './TrunkBehind.tsx';

interface ChainBehindProps {
  /** Prefix of the ids in this drawing; unique on the page. */
  readonly id: string;
  readonly geometry: ChainGeometry;
  readonly words: PlateWords;
}

/** How far from the middle words may reach, in mm. */
const EDGE = 212;
const RIGHT: Placement = { x: DRAWN_HALF_WIDTH, y: 0, turn: 0, sx: 1, sy: 1 };
const SIDES = [
  { side: 'left', at: transformOf(mirrored(RIGHT)) },
  { side: 'right', at: transformOf(RIGHT) },
] as const;

/** The chain from behind, from the soles to the lower back. */
export function ChainBehind({ id, geometry, words }: ChainBehindProps) {
  const { behind, told, scale } = geometry;
  const { isCapped, legs, pelvis } = behind;
  const atPelvis = transformOf(pelvis);
  const still = useMemo(() => [<BehindStill id={id} />, <UnsureDefs id={id} />], [id]);
  const front = useMemo(() => <TrunkFront id={id} />, [id]);
  const rear = useMemo(() => <TrunkRear id={id} />, [id]);
  return (
    <Plate id={id} words={words} box={FRAME.behind}>
      {still}
      <g {...SKIN}>
        {SIDES.map(({ side, at }) => (
          <g transform={at}>
            <Part id={id} name="toes" at={legs[side].stance.toes} />
            <path d={legs[side].skin} />
          </g>
        ))}
      </g>
      <g transform={atPelvis}>{front}</g>
      {SIDES.map(({ side, at }) => (
        <g transform={at}>
          <Leg id={id} leg={legs[side]} />
        </g>
      ))}
      <g transform={atPelvis}>
        {rear}
        <PelvisLines behind={behind} sideways={told.pelvisSideways} />
      </g>
      <LegMarks behind={behind} told={told} />
      <g font-size={LETTERS}>
        <ScaleLabel scale={scale} isCapped={isCapped} />
      </g>
    </Plate>
  );
}

function Leg({ id, leg: { stance, lean, shin, thigh } }: { readonly id: string; readonly leg: LegBehind }) {
  const support = `M${stance.support.map(shortNumbers).join('L')}z`;
  return (
    <>
      <RingFar dial={shin} />
      <RingFar dial={thigh} isGap />
      <g class="bone">
        <Part id={id} name="ankle" at={stance.leg} />
        <Part id={id} name="heel" at={stance.heel} />
        <Part id={id} name="thigh" at={stance.leg} />
      </g>
      {stance.eversion !== 0 && <LeanLines lean={lean} />}
      <RingNear dial={shin} />
      <RingNear dial={thigh} isGap />
      <path class="wedge" d={support} />
      <path class="tilt" d={support} />
    </>
  );
}

function LeanLines({ lean }: Pick<LegBehind, 'lean'>) {
  return (
    <>
      <path class="wedge" d={lean.wedge} />
      <path class="level" d={lean.upright} />
      <path class="tilt" d={lean.leaning} />
    </>
  );
}

interface PelvisLinesProps {
  readonly behind: BehindGeometry;
  /** The tilt as it truly is, in degrees. */
  readonly sideways: number | undefined;
}

/** The pelvis's tilt to the side: either way, because no side is known. */
function PelvisLines({ behind, sideways }: PelvisLinesProps) {
  return (
    <>
      <path class="wedge" d={behind.between} />
      <path class={behind.tilts ? 'grid' : 'level'} d={behind.level} />
      <path class="tilt may" d={behind.tilts} />
      <g font-size={LETTERS}>{sideways !== 0 && [-168, 168].map((at) => <Degrees at={[at, -34]} degrees={sideways} />)}</g>
    </>
  );
}

/** Numbers of the joints of the leg, and where there is no number to show. */
function LegMarks({ behind: { legs }, told }: { readonly behind: BehindGeometry; readonly told: ChainAngles }) {
  const { shin, thigh } = legs.right;
  const other = legs.left.thigh.at;
  return (
    <g font-size={LETTERS}>
      <GapMark at={[DRAWN_HALF_WIDTH + thigh.at[0], thigh.at[1]]} />
      <GapMark at={[-DRAWN_HALF_WIDTH - other[0], other[1]]} />
      <Degrees at={[-EDGE, -128]} anchor="start" degrees={told.wedge.left} hedge="up to" />
      <Degrees at={[EDGE, -128]} anchor="end" degrees={told.wedge.right} hedge="up to" />
      <Degrees at={[-EDGE, shin.at[1] + 92]} anchor="start" degrees={told.shin.left} hedge="about" />
      <Degrees at={[EDGE, shin.at[1] + 92]} anchor="end" degrees={told.shin.right} hedge="about" />
      <NumberMark at={[190, -88]} number={1} />
      <NumberMark at={[190, shin.at[1] - 48]} number={2} />
      <NumberMark at={[190, thigh.at[1] + 60]} number={3} />
    </g>
  );
}
