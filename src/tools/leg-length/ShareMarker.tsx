import { sayMm } from './say.ts';
import { shareOfAdultsAtLeast } from './share.ts';
import { at, BOTTOM, LEFT, MARKER_Y, MAX_MM, toX, toY, VIEW_BOX } from './share-scale.ts';

interface Props {
  readonly differenceMm: number;
  /** Standard deviation of the measuring error; its 95 % interval is shaded. */
  readonly errorSdMm: number;
}

/** The reader's difference and what error allows, laid over `ShareChart`: the part of the chart that moves. */
export function ShareMarker({ differenceMm, errorSdMm }: Props) {
  const isBeyond = differenceMm > MAX_MM;
  const mm = Math.min(differenceMm, MAX_MM);
  const words = `${sayMm(differenceMm)}${isBeyond ? ' →' : ''}`;
  const x = Math.min(toX(mm), 360);
  const low = Math.max(0, differenceMm - 1.96 * errorSdMm);
  const high = differenceMm + 1.96 * errorSdMm;
  const [from, till] = [toX(Math.min(low, MAX_MM)), toX(Math.min(high, MAX_MM))].map(Math.round);
  return (
    <svg
      class="plate chart"
      viewBox={VIEW_BOX}
      role="img"
      aria-label={`Marked on the curve: ${words}. Shaded: ${sayMm(low)} to ${sayMm(high)}`}
    >
      <path class="wedge" d={`M${from} 32H${till}V${BOTTOM}H${from}z`} />
      {!isBeyond && <path class="tilt may" d={`M${at(mm, 0)}V${toY(shareOfAdultsAtLeast(mm))}H${LEFT}`} />}
      <text class="a" font-weight="600" x={x} y={MARKER_Y} text-anchor="middle">
        {words}
      </text>
    </svg>
  );
}
