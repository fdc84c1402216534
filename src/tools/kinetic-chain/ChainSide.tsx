import { useMemo } from 'preact/hooks';
import { SKIN } from '../../figures/paint.ts';
import { Part, PartDefs } from '../../figures/Part.tsx';
import { Plate, type PlateWords } from '../../figures/plates/Plate.tsx';
import { Unsure, UnsureDefs } from '../../figures/plates/Unsure.tsx';
import { shortNumbers } from '../../figures/point.ts';
import { SIDE } from '../../figures/side/side-parts.ts';
import { sideStance } from '../../figures/side/side-stance.ts';
import { SIDE_BONES } from '../../figures/side/SideBones.tsx';
import type { ChainAngles } from './angles.ts';
import { Degrees, GapMark, NumberMark, RingFar, RingNear } from './ChainMarks.tsx';
import { FRAME, LETTERS } from './frame.ts';
import type { ChainGeometry } from './geometry.ts';
import { ScaleLabel } from './ScaleLabel.tsx';
import type { SideGeometry } from './side-geometry.ts';

interface ChainSideProps {
  /** Prefix of the ids in this drawing; unique on the page. */
  readonly id: string;
  readonly geometry: ChainGeometry;
  readonly words: PlateWords;
}

const MIDDLE = FRAME.side[0] + FRAME.side[2] / 2;
/** The leg stands straight, whatever the pelvis does. */
const LEG = sideStance({ tilt: 0 });

/** The chain from the right, from the sole to the lower back. */
export function ChainSide({ id, geometry, words }: ChainSideProps) {
  const { side, told, scale } = geometry;
  const { isCapped, shin, thigh, tilt } = side;
  const still = useMemo(() => <Still id={id} />, [id]);
  const leg = useMemo(() => <LegBones id={id} />, [id]);
  return (
    <Plate id={id} words={words} box={FRAME.side}>
      {still}
      <path class="tilt may" d={side.far} />
      <g transform={`translate(0 ${shortNumbers([0 - side.up])})`}>
        <Trunk id={id} side={side} />
        <RingFar dial={shin} />
        <RingFar dial={thigh} isGap />
        {leg}
        <RingNear dial={shin} />
        <RingNear dial={thigh} isGap />
        <RingNear dial={side.pelvisTurn} isGap />
        <RingNear dial={side.lumbarTurn} isGap />
        <path class="wedge" d={tilt.wedge} />
        <path class="level" d={tilt.start} />
        {told.pelvisForward !== undefined && <path class="tilt" d={tilt.tilted} />}
        <Marks side={side} told={told} />
      </g>
      <path class="wedge" d={side.near} />
      <path class="tilt" d={side.near} />
      <g font-size={LETTERS}>
        {told.wedge.left !== told.wedge.right && (
          <text x={FRAME.side[0] + 6} y="38">
            {side.leg} leg
          </text>
        )}
        <ScaleLabel scale={scale} isCapped={isCapped} x={MIDDLE} />
      </g>
    </Plate>
  );
}

/** What no state moves. */
function Still({ id }: { readonly id: string }) {
  const [left, , width] = FRAME.side;
  return (
    <>
      <PartDefs id={id} parts={SIDE} names={SIDE_BONES} />
      <UnsureDefs id={id} />
      <path class="line" d={`M${left} 0h${width}`} />
      <text x="100" y="38" font-size={LETTERS}>front →</text>
    </>
  );
}

function LegBones({ id }: { readonly id: string }) {
  return (
    <g class="bone">
      <Part id={id} name="foot" at={LEG.foot} />
      <Part id={id} name="shin" at={LEG.shin} />
      <Part id={id} name="thigh" at={LEG.thigh} />
    </g>
  );
}

/** What tips with the pelvis: skin, the region where the lower back may stand, and the bones. */
function Trunk({ id, side }: { readonly id: string; readonly side: SideGeometry }) {
  const { stance, skin, band } = side;
  return (
    <>
      <path {...SKIN} vector-effect="non-scaling-stroke" d={skin} />
      <Unsure id={id} d={band.region} />
      <path class="tilt may" d={band.edges} />
      <RingFar dial={side.pelvisTurn} isGap />
      <RingFar dial={side.lumbarTurn} isGap />
      <g class="bone">
        <Part id={id} name="sacrum" at={stance.pelvis} />
        {stance.vertebrae.map((vertebra) => (
          <Part id={id} name="vertebra" at={vertebra} />
        ))}
        <Part id={id} name="pelvis" at={stance.pelvis} />
      </g>
    </>
  );
}

/** Numbers of the joints, and where there is no number to show. */
function Marks({ side, told }: { readonly side: SideGeometry; readonly told: ChainAngles }) {
  const { shin, thigh, stance, pelvisTurn, lumbarTurn } = side;
  const [, y] = stance.hip;
  const { turn } = stance.pelvis;
  // Above both lines, and beside the spine where there is room, whichever way the pelvis tips.
  const rise = Math.max(0, 200 * Math.sin((-turn * Math.PI) / 180));
  const [spine, middle] = lumbarTurn.at;
  return (
    <g font-size={LETTERS}>
      <GapMark at={thigh.at} />
      <GapMark at={[pelvisTurn.at[0] + 120, pelvisTurn.at[1]]} />
      <GapMark at={[spine + 112, middle]} />
      <Degrees at={[told.pelvisForward === undefined ? 182 : 236, y - 14 - rise]} anchor="end" degrees={told.pelvisForward} isBackwards={(told.pelvisForward ?? 0) < -0.05} />
      <Degrees at={[152, shin.at[1] + 12]} degrees={told.shin[side.leg]} hedge="about" />
      <NumberMark at={[-116, -88]} number={1} />
      <NumberMark at={[-116, shin.at[1] - 48]} number={2} />
      <NumberMark at={[-116, thigh.at[1] + 60]} number={3} />
      <NumberMark at={[-162, y - 120]} number={4} />
      <NumberMark at={[turn < 0 ? spine + 190 : spine - 128, y - 222]} number={5} />
    </g>
  );
}
