import { useMemo } from 'preact/hooks';
import { Joint } from '../../figures/joint.tsx';
import { Part } from '../../figures/Part.tsx';
import { Label } from '../../figures/plates/Label.tsx';
import { Plate } from '../../figures/plates/Plate.tsx';
import { shortNumbers, type Point } from '../../figures/point.ts';
import { BehindStill } from './BehindStill.tsx';
import { FRAME, LETTERS } from './frame.ts';
import { liftGeometry, type LiftGeometry } from './lift-geometry.ts';
import { liftWords } from './lift-words.ts';
import { ScaleLabel } from './ScaleLabel.tsx';

interface LiftPanelProps {
  /** Prefix of the ids in this drawing; unique on the page. */
  readonly id: string;
  /** Height of the block in mm. */
  readonly liftMm: number;
  readonly side: 'left' | 'right';
}

/** A block under one foot: equally long legs, a pelvis that slopes. Shown beside the wedge, never added to it. */
export function LiftPanel({ id, liftMm, side }: LiftPanelProps) {
  const figure = liftGeometry(liftMm, side);
  const still = useMemo(() => <BehindStill id={id} />, [id]);
  return (
    <figure class="lift">
      <Plate id={id} words={liftWords(figure, liftMm, side)} box={FRAME.behind}>
        {still}
        <Bones id={id} figure={figure} />
        <g font-size={LETTERS}>
          <ScaleLabel scale="true" isCapped={false} />
        </g>
        {figure.tiltDegrees > 0 && <Tilt figure={figure} liftMm={liftMm} side={side} />}
      </Plate>
      <figcaption>Plain geometry, shown beside the wedge and never added to it. This is not a lift height: do not choose a lift by it.</figcaption>
    </figure>
  );
}

function Bones({ id, figure: { legs, pelvis, vertebrae } }: { readonly id: string; readonly figure: LiftGeometry }) {
  const mirror = { ...pelvis, sx: -pelvis.sx };
  return (
    <g class="bone">
      <Part id={id} name="pelvisFront" at={mirror} />
      <Part id={id} name="pelvisFront" at={pelvis} />
      {[legs.left, legs.right].map((leg) => (
        <>
          <Part id={id} name="toes" at={leg} />
          <Part id={id} name="ankle" at={leg} />
          <Part id={id} name="heel" at={leg} />
          <Part id={id} name="thigh" at={leg} />
        </>
      ))}
      <Part id={id} name="pelvisRear" at={mirror} />
      <Part id={id} name="pelvisRear" at={pelvis} />
      {vertebrae.map((vertebra) => (
        <Part id={id} name="vertebra" at={vertebra} />
      ))}
    </g>
  );
}

/** How far the sloping line reaches beyond the low hip and the high one, in mm. */
const BEYOND = 105;

function Tilt({ figure, liftMm, side }: { readonly figure: LiftGeometry; readonly liftMm: number; readonly side: 'left' | 'right' }) {
  const { hips, block, bend, tiltDegrees } = figure;
  const [high, low] = side === 'left' ? [hips.left, hips.right] : [hips.right, hips.left];
  const out = side === 'left' ? -1 : 1;
  const slope = (high[1] - low[1]) / (high[0] - low[0]);
  const on = (x: number): Point => [x, low[1] + slope * (x - low[0])];
  const far = high[0] + out * BEYOND;
  const to = (point: Point) => shortNumbers(point);
  return (
    <>
      <path class="tilt" d={`M${block.from} 0V${block.top}H${block.till}V0z`} />
      <path class="wedge" d={`M${block.from} 0V${block.top}H${block.till}V0zM${to(low)}L${to(on(far))}V${low[1]}z`} />
      <path class="level" d={`M${to([low[0] - out * BEYOND, low[1]])}H${shortNumbers([far])}`} />
      <path class="tilt" d={`M${to(on(low[0] - out * BEYOND))}L${to(on(far))}`} />
      {bend && <path class="tilt may" d={`M${to(bend[0])}Q${to(bend[1])} ${to(bend[2])}`} />}
      <Joint at={hips.left} />
      <Joint at={hips.right} />
      <g class="a" font-size={LETTERS} font-weight="700">
        <Label at={[out * 212, on(far)[1] - 14]} lines={[`${tiltDegrees.toFixed(1)}°`]} anchor={side === 'left' ? 'start' : 'end'} />
        <Label at={[out * 74, 38]} lines={[`${liftMm} mm`]} anchor={side === 'left' ? 'start' : 'end'} />
      </g>
    </>
  );
}
