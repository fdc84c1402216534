import { sayDegrees, sayNumber } from '../../figures/say-number.ts';
import { at, bandCorners, BOTTOM, LEFT, RIGHT, TOP, toX, toY, VIEW_BOX } from './band-scale.ts';
import { bandDescription, BAND_TITLE } from './band-words.ts';
import { inMeasuredWedges, forwardResponse } from './pelvis.ts';
import { forwardTiltOf } from './person.ts';
import type { ChainState } from './state.ts';
import { HORNESTAM, PINTO } from './studies.ts';

const TICKS = [-15, -10, -5, 0, 5, 10, 15, 20] as const;
const ROWS = [-5, 0, 5, 10] as const;
/** Where the two points stand whose wedge we did not see. */
const BESIDE = { hip: 312, pelvis: 366 } as const;

/** A mean with its 95 % interval: a dot on a bar. */
function Studied({ x, mean, low, high }: { readonly x: number; readonly mean: number; readonly low: number; readonly high: number }) {
  return (
    <>
      <path class="line rise" d={`M${x} ${toY(low)}V${toY(high)}`} />
      <circle cx={x} cy={toY(mean)} r="5" />
    </>
  );
}

/** The model's straight line and band for the pelvis, the points of studies over it, and the state that the reader set. */
export function BandChart({ id, state }: { readonly id: string; readonly state: ChainState }) {
  const { wedgeDegrees, feet, person } = state;
  const { mean, meanLow, meanHigh } = forwardResponse(feet);
  const [start, high, low] = bandCorners(feet).map(([wedge, tilt]) => at(wedge, tilt));
  const tilt = forwardTiltOf(person, wedgeDegrees, feet);
  const x = toX(wedgeDegrees);
  const { hipTurnsIn, farSideDrops } = HORNESTAM;
  return (
    <svg class="plate chart" viewBox={VIEW_BOX} role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>{BAND_TITLE}</title>
      <desc id={`${id}-d`}>{bandDescription(state)}</desc>
      <defs>
        <pattern id={`${id}-may`} width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <path class="grid" d="M0 5h10" />
        </pattern>
        <clipPath id={`${id}-plot`}>
          <path d={`M${LEFT} ${TOP}H${RIGHT}V${BOTTOM}H${LEFT}z`} />
        </clipPath>
      </defs>
      <text y="14">Pelvis tips forward, degrees</text>
      <path class="grid" d={ROWS.map((row) => `M${LEFT} ${toY(row)}H${RIGHT}`).join('')} />
      <path fill={`url(#${id}-may)`} d={`M${LEFT} ${TOP}H${toX(0)}V${BOTTOM}H${LEFT}z`} />
      <path class="wedge" clip-path={`url(#${id}-plot)`} d={`M${start}L${high}L${low}z`} />
      <path class="line" d={`M${LEFT} ${toY(0)}H398M${toX(0)} ${TOP}V${BOTTOM}M${RIGHT + 6} ${TOP}V${BOTTOM}`} />
      <path class="tilt rise" d={`M${start}L${at(PINTO.wedgeDegrees, mean)}`} />
      <path class="tilt may rise" d={`M${at(PINTO.wedgeDegrees, mean)}L${at(20, mean * inMeasuredWedges(20))}`} />
      <Studied x={toX(PINTO.wedgeDegrees)} mean={mean} low={meanLow} high={meanHigh} />
      <Studied x={BESIDE.hip} mean={hipTurnsIn.mean} low={hipTurnsIn.meanLow} high={hipTurnsIn.meanHigh} />
      <Studied x={BESIDE.pelvis} mean={farSideDrops.mean} low={farSideDrops.meanLow} high={farSideDrops.meanHigh} />
      <g text-anchor="end">
        {ROWS.map((row) => (
          <text x={LEFT - 6} y={toY(row) + 5}>{sayNumber(row)}</text>
        ))}
      </g>
      <g text-anchor="middle">
        {TICKS.map((wedge) => (
          <text x={toX(wedge)} y={BOTTOM + 17}>{Math.abs(wedge)}</text>
        ))}
        <text x={toX(-8)} y={BOTTOM + 36}>inner edge up</text>
        <text x={toX(11)} y={BOTTOM + 36}>outer edge up, °</text>
        <text x={toX(-7.5)} y={toY(6)}>
          Duval 2010:
          <tspan x={toX(-7.5)} dy="17">no clear</tspan>
          <tspan x={toX(-7.5)} dy="17">change, so</tspan>
          <tspan x={toX(-7.5)} dy="17">no line</tspan>
        </text>
        <text x={BESIDE.hip} y={toY(3.4)}>
          hip
          <tspan x={BESIDE.hip} dy="16">turns in</tspan>
        </text>
        <text x={BESIDE.pelvis} y={toY(3.4)}>
          pelvis
          <tspan x={BESIDE.pelvis} dy="16">drops</tspan>
        </text>
        <text x={(BESIDE.hip + BESIDE.pelvis) / 2} y={TOP + 18}>
          walking, slope
          <tspan x={(BESIDE.hip + BESIDE.pelvis) / 2} dy="17">not seen</tspan>
        </text>
        <text x={(BESIDE.hip + BESIDE.pelvis) / 2} y={BOTTOM - 39}>
          Hornestam
          <tspan x={(BESIDE.hip + BESIDE.pelvis) / 2} dy="17">2021,</tspan>
          <tspan x={(BESIDE.hip + BESIDE.pelvis) / 2} dy="17">20 people</tspan>
        </text>
      </g>
      <text x={toX(1)} y={TOP + 18}>
        Pinto 2008:
        <tspan x={toX(1)} dy="17">14 people, 10°</tspan>
      </text>
      {tilt !== undefined && wedgeDegrees > 0 && <path class="tilt may" d={`M${x} ${BOTTOM}V${toY(tilt)}H${toX(0)}`} />}
      {tilt !== undefined && <path class="tilt open rise" d={`M${x - 6} ${toY(tilt)}a6 6 0 1 0 12 0a6 6 0 1 0-12 0`} />}
      <text class="a" font-weight="600" x={Math.min(Math.max(x, 84), 310)} y={BOTTOM + 57} text-anchor="middle">
        {`you set ${sayDegrees(Math.abs(wedgeDegrees))}: ${tilt === undefined ? 'not known' : sayDegrees(tilt)}`}
      </text>
    </svg>
  );
}
