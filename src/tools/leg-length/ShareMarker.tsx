import { sayMm } from './figure-words.ts';
import { shareOfAdultsAtLeast } from './model.ts';
import { at, BOTTOM, LEFT, MAX_MM, toX, toY, VIEW_BOX } from './share-scale.ts';

/** The reader's difference, laid over `ShareChart`: the only part of the chart that moves. */
export function ShareMarker({ differenceMm }: { readonly differenceMm: number }) {
  const isBeyond = differenceMm > MAX_MM;
  const mm = Math.min(differenceMm, MAX_MM);
  const share = shareOfAdultsAtLeast(mm);
  const words = `${sayMm(differenceMm)}${isBeyond ? ' →' : ''}`;
  const x = Math.min(toX(mm), 360);
  return (
    <svg class="plate chart" viewBox={VIEW_BOX} role="img" aria-label={`Marked on the curve: ${words}`}>
      {!isBeyond && <path class="tilt may" d={`M${at(mm, 0)}V${toY(share)}H${LEFT}`} />}
      <path class="cover" d={`M${x - 32} ${BOTTOM + 3}h64v18h-64z`} />
      <text class="a" font-weight="600" x={x} y={BOTTOM + 17} text-anchor="middle">
        {words}
      </text>
    </svg>
  );
}
