import { markAt } from '../../figures/marks.ts';
import { shortNumbers } from '../../figures/point.ts';
import { GEOMETRIC_BAND, LIFT_LINES, OWN_DIFFERENCE } from './studies.ts';

const LEFT = 28;
const MAX_MM = 14;
const BOTTOM = 300;
const toX = (mm: number): number => Math.round(LEFT + mm * 25.8);
const toY = (mm: number): number => Math.round(BOTTOM - mm * 19);
const at = (x: number, y: number): string => shortNumbers([toX(x), toY(y)]);

const { narrowMm, wideMm, hipWidthMm } = GEOMETRIC_BAND;
const BAND = `M${at(0, 0)}L${at(MAX_MM, (MAX_MM * narrowMm) / hipWidthMm)}V${toY((MAX_MM * wideMm) / hipWidthMm)}z`;
const whisker = (x: number, mean: number, sd: number): string => `M${at(x, mean - sd)}V${toY(mean + sd)}`;

const { stepMm, stepSdMm, meanMm, sdMm, slope } = OWN_DIFFERENCE;
/**
 * Points stand apart sideways by this much, in mm, so that none covers another: the middle one at its true place, and
 * none so far from its own that it would change sides with the band.
 */
const APART = 0.2;
const OWN_X = stepMm + 0.25;
const SLOPE = `M${at(stepMm - stepSdMm, meanMm - slope * stepSdMm)}L${at(stepMm + stepSdMm, meanMm + slope * stepSdMm)}`;

/** What studies measured at the sacrum when one side stood higher, beside what plain geometry predicts. */
export function MeasuredChart({ id }: { readonly id: string }) {
  return (
    <svg class="plate chart" viewBox="0 0 400 400" role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>Measured slope of the sacrum beside plain geometry</title>
      <desc id={`${id}-d`}>
        In 39 adults, heel lifts of 6.35 and 12.7 mm changed the height of 3 lines on the sacrum by 3.6 to 7.8 mm on average, with a
        wide spread. In 89 children and adolescents, with legs 6.5 mm apart on average, the sacrum sloped by 2.8 mm. 2 of the 6 lift
        averages lie above the band that geometry predicts, 2 inside it and 2 below.
      </desc>
      <text y="13">Height step across the sacrum, mm</text>
      <path class="grid" d={`M${at(0, 5)}H390M${at(0, 10)}H390`} />
      <path class="wedge" d={BAND} />
      <path class="line" d={`M${LEFT} ${BOTTOM}H390`} />
      <g text-anchor="end">
        {[0, 5, 10].map((mm) => (
          <text x={LEFT - 8} y={toY(mm) + 5}>{mm}</text>
        ))}
        <text x="390" y={BOTTOM + 36}>heel lift, or difference in leg length, mm</text>
      </g>
      <g text-anchor="middle">
        {[0, 5, 10].map((mm) => (
          <text x={toX(mm)} y={BOTTOM + 17}>{mm}</text>
        ))}
      </g>
      <path class="level" d={SLOPE} />
      <path class="line" d={whisker(OWN_X, meanMm, sdMm)} />
      <path class="line open" d={markAt('square', toX(OWN_X), toY(meanMm))} />
      <text x="214" y="257">
        Marsiolo 2023: 89
        <tspan x="214" dy="17">young patients,</tspan>
        <tspan x="214" dy="17">{slope} mm per mm</tspan>
      </text>
      <text x="38" y="38">
        Fann 2003: 39 adults, lift under one heel,
        <tspan x="38" dy="17">3 lines on the sacrum, mean and spread (1 SD)</tspan>
      </text>
      {LIFT_LINES.map(({ name, mark, points }, i) => {
        // The last line's name has room on the right only.
        const isLast = i === LIFT_LINES.length - 1;
        const placed = points.map((point) => ({
          x: point.stepMm + (i - 1) * APART,
          mean: point.meanMm,
          sd: point.sdMm,
        }));
        return (
          <>
            <path class="line" d={placed.map(({ x, mean, sd }) => whisker(x, mean, sd)).join('')} />
            <path
              class={mark === 'dot' ? undefined : 'line open'}
              d={placed.map(({ x, mean }) => markAt(mark, toX(x), toY(mean))).join('')}
            />
            {placed.slice(0, 1).map(({ x, mean, sd }) => (
              <text
                x={toX(x) + (isLast ? 5 : -5)}
                y={toY(mean + sd) + 5}
                text-anchor={isLast ? undefined : 'end'}
              >
                {name}
              </text>
            ))}
          </>
        );
      })}
      <path class="tilt" d="M296 112v60" />
      <text class="a" x="200" y="91">
        shaded: what plain
        <tspan x="200" dy="17">geometry predicts</tspan>
      </text>
      <text y="361">
        Shaded for lines {narrowMm} to {wideMm} mm wide (our assumption)
        <tspan x="0" dy="17">and hips {hipWidthMm} mm apart. Of the 6 means of Fann 2003,</tspan>
        <tspan x="0" dy="17">2 lie above the band, 2 inside and 2 below.</tspan>
      </text>
    </svg>
  );
}
