import { useMemo } from 'preact/hooks';
import { SKIN } from '../../figures/paint.ts';
import { Part, PartDefs } from '../../figures/Part.tsx';
import { Plate } from '../../figures/plates/Plate.tsx';
import { tiltMark } from '../../figures/plates/tilt-mark.ts';
import { Unsure, UnsureDefs } from '../../figures/plates/Unsure.tsx';
import { shortNumbers } from '../../figures/point.ts';
import { SIDE } from '../../figures/side/side-parts.ts';
import { SIDE_BONES } from '../../figures/side/SideBones.tsx';
import type { ChainAngles } from './angles.ts';
import type { ChainViewProps } from './ChainBehind.tsx';
import { Degrees, GapMark, NumberMark, RingFar, RingNear, TurnMark } from './ChainMarks.tsx';
import { drawnAngles } from './drawn-angles.ts';
import { FRAME, LETTERS } from './frame.ts';
import { ScaleLabel } from './ScaleLabel.tsx';
import { LEG_RINGS, sideGeometry, STRAIGHT, type SideGeometry } from './side-geometry.ts';

const MIDDLE = FRAME.side[0] + FRAME.side[2] / 2;
const LEVEL = tiltMark(STRAIGHT.hip, 0).start;

/** The chain from the right, from the sole to the lower back. */
export function ChainSide({ id, angles, scale, words }: ChainViewProps) {
  const side = sideGeometry(drawnAngles(angles, scale));
  const { isCapped, tilt } = side;
  const still = useMemo(() => <Still id={id} />, [id]);
  const leg = useMemo(() => <Leg id={id} />, [id]);
  return (
    <Plate id={id} words={words} box={FRAME.side}>
      {still}
      <path class="tilt may" d={side.far} />
      <g transform={`translate(0 ${shortNumbers([0 - side.up])})`}>
        <Trunk id={id} side={side} />
        {leg}
        <TurnMark turn={side.shin} />
        <path class="tilt may" d={side.unsureNear} />
        <path class="wedge" d={tilt.wedge} />
        {angles.pelvisForward !== undefined && <path class="tilt" d={tilt.tilted} />}
        <Marks side={side} told={angles} />
      </g>
      <path class="tilt wedge" d={side.near} />
      <g font-size={LETTERS}>
        {angles.wedge.left !== angles.wedge.right && (
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

/** The leg, which stands straight whatever the pelvis does, with its rings, the level line through the hip and their numbers. */
function Leg({ id }: { readonly id: string }) {
  const { shin, thigh } = LEG_RINGS;
  const [, y] = shin.at;
  return (
    <>
      <RingFar ring={shin} />
      <RingFar ring={thigh} isGap />
      <g class="bone">
        <Part id={id} name="foot" at={STRAIGHT.foot} />
        <Part id={id} name="shin" at={STRAIGHT.shin} />
        <Part id={id} name="thigh" at={STRAIGHT.thigh} />
      </g>
      <RingNear ring={shin} />
      <RingNear ring={thigh} isGap />
      <path class="level" d={LEVEL} />
      <g font-size={LETTERS}>
        <GapMark at={thigh.at} />
        <NumberMark at={[-116, -88]} number={1} />
        <NumberMark at={[-116, y - 48]} number={2} />
        <NumberMark at={[-116, thigh.at[1] + 60]} number={3} />
        <NumberMark at={[-162, STRAIGHT.hip[1] - 120]} number={4} />
      </g>
    </>
  );
}

/** What tips with the pelvis: skin, the region where the lower back may stand, and the bones. */
function Trunk({ id, side }: { readonly id: string; readonly side: SideGeometry }) {
  const { stance, skin, band } = side;
  return (
    <>
      <path {...SKIN} vector-effect="non-scaling-stroke" d={skin} />
      <Unsure id={id} d={band.region} />
      <path class="tilt may" d={side.unsureFar} />
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

/** Numbers of the joints that move, and where there is no number to show. */
function Marks({ side: { leg, stance, pelvisRing, lumbarRing }, told }: { readonly side: SideGeometry; readonly told: ChainAngles }) {
  const [, y] = stance.hip;
  const { turn } = stance.pelvis;
  // Above both lines, and beside the spine where there is room, whichever way the pelvis tips.
  const rise = Math.max(0, 200 * Math.sin((-turn * Math.PI) / 180));
  const [spine, middle] = lumbarRing;
  return (
    <g font-size={LETTERS}>
      <GapMark at={[pelvisRing[0] + 120, pelvisRing[1]]} />
      <GapMark at={[spine + 112, middle]} />
      <Degrees at={[told.pelvisForward === undefined ? 182 : 236, y - 14 - rise]} anchor="end" degrees={told.pelvisForward} isBackwards={(told.pelvisForward ?? 0) < -0.05} />
      <Degrees at={[152, LEG_RINGS.shin.at[1] + 12]} degrees={told.shin[leg]} hedge="about" />
      <NumberMark at={[turn < 0 ? spine + 190 : spine - 128, y - 222]} number={5} />
    </g>
  );
}
