import { useMemo } from 'preact/hooks';
import { SKIN } from '../../figures/paint.ts';
import { Part } from '../../figures/Part.tsx';
import { mirrored, transformOf, type Placement } from '../../figures/placement.ts';
import { Plate, type PlateWords } from '../../figures/plates/Plate.tsx';
import { UnsureDefs } from '../../figures/plates/Unsure.tsx';
import { DRAWN_HALF_WIDTH } from '../../figures/proportions.ts';
import type { ChainAngles } from './angles.ts';
import { behindGeometry, LEG_RINGS, type BehindGeometry, type LegBehind } from './behind-geometry.ts';
import { BehindStill } from './BehindStill.tsx';
import { Degrees, GapMark, NumberMark, RingFar, RingNear, TurnMark } from './ChainMarks.tsx';
import { drawnAngles } from './drawn-angles.ts';
import { FRAME, LETTERS } from './frame.ts';
import { ScaleLabel } from './ScaleLabel.tsx';
import type { Scale } from './state.ts';
import { TrunkFront, TrunkRear } from './TrunkBehind.tsx';

/** A view of the chain. */
export interface ChainViewProps {
  /** Prefix of the ids in this drawing; unique on the page. */
  readonly id: string;
  /** As they are, however large they are drawn. */
  readonly angles: ChainAngles;
  readonly scale: Scale;
  readonly words: PlateWords;
}

/** How far from the middle words may reach, and heights of words below the hips, in mm. */
const EDGE = 212;
const [, SHIN] = LEG_RINGS.shin.at;
const [, THIGH] = LEG_RINGS.thigh.at;
const RIGHT: Placement = { x: DRAWN_HALF_WIDTH, y: 0, turn: 0, sx: 1, sy: 1 };
const SIDES = [
  { side: 'left', at: transformOf(mirrored(RIGHT)) },
  { side: 'right', at: transformOf(RIGHT) },
] as const;

/** The chain from behind, from the soles to the lower back. What moves as one piece stands in one group, so that a drag moves few elements. */
export function ChainBehind({ id, angles, scale, words }: ChainViewProps) {
  const behind = behindGeometry(drawnAngles(angles, scale));
  const { isCapped, legs, pelvis } = behind;
  const atPelvis = transformOf(pelvis);
  const still = useMemo(() => <Still id={id} />, [id]);
  const front = useMemo(() => <TrunkFront id={id} />, [id]);
  const rear = useMemo(() => <Rear id={id} />, [id]);
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
          <Leg id={id} leg={legs[side]} isLeft={side === 'left'} />
        </g>
      ))}
      <g transform={atPelvis}>
        {rear}
        <PelvisLines behind={behind} sideways={angles.pelvisSideways} />
        <g font-size={LETTERS}>
          <Degrees at={[-EDGE, SHIN + 92]} anchor="start" degrees={angles.shin.left} hedge="about" />
          <Degrees at={[EDGE, SHIN + 92]} anchor="end" degrees={angles.shin.right} hedge="about" />
        </g>
      </g>
      <g font-size={LETTERS}>
        <Degrees at={[-EDGE, -128]} anchor="start" degrees={angles.wedge.left} hedge="up to" />
        <Degrees at={[EDGE, -128]} anchor="end" degrees={angles.wedge.right} hedge="up to" />
        <ScaleLabel scale={scale} isCapped={isCapped} />
      </g>
    </Plate>
  );
}

/** What no state moves. */
function Still({ id }: { readonly id: string }) {
  return (
    <>
      <BehindStill id={id} />
      <UnsureDefs id={id} />
      <g font-size={LETTERS}>
        <NumberMark at={[190, -88]} number={1} />
      </g>
    </>
  );
}

/** The nearest bones of the trunk, and the numbers of the joints that go up and down with it. */
function Rear({ id }: { readonly id: string }) {
  return (
    <>
      <TrunkRear id={id} />
      <g font-size={LETTERS}>
        <NumberMark at={[190, SHIN - 48]} number={2} />
        <NumberMark at={[190, THIGH + 60]} number={3} />
      </g>
    </>
  );
}

interface LegProps {
  readonly id: string;
  readonly leg: LegBehind;
  readonly isLeft: boolean;
}

function Leg({ id, leg: { stance, level, tilt, wedge, shin }, isLeft }: LegProps) {
  const rear = useMemo(() => <LegRear id={id} />, [id]);
  const near = useMemo(() => <LegNear isLeft={isLeft} />, [isLeft]);
  const at = transformOf(stance.leg);
  return (
    <>
      <g transform={at}>{rear}</g>
      <g class="bone">
        <Part id={id} name="heel" at={stance.heel} />
      </g>
      <path class="wedge" d={wedge} />
      <path class="level" d={level} />
      <path class="tilt" d={tilt} />
      <g transform={at}>
        {near}
        <TurnMark turn={shin} />
      </g>
    </>
  );
}

function LegRear({ id }: { readonly id: string }) {
  return (
    <>
      <RingFar ring={LEG_RINGS.shin} />
      <RingFar ring={LEG_RINGS.thigh} isGap />
      <g class="bone">
        <Part id={id} name="ankle" />
        <Part id={id} name="thigh" />
      </g>
    </>
  );
}

function LegNear({ isLeft }: Pick<LegProps, 'isLeft'>) {
  const { shin, thigh } = LEG_RINGS;
  return (
    <>
      <RingNear ring={shin} />
      <RingNear ring={thigh} isGap />
      {/* The left leg is a right one mirrored: its words are not. */}
      <g font-size={LETTERS} transform={isLeft ? 'scale(-1 1)' : undefined}>
        <GapMark at={isLeft ? [-thigh.at[0], thigh.at[1]] : thigh.at} />
      </g>
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
