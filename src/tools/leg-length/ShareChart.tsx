import { markAt } from '../../figures/marks.ts';
import { shareOfAdultsAtLeast } from './model.ts';
import { at, BOTTOM, LEFT, toX, toY, VIEW_BOX } from './share-scale.ts';
import { COHORTS } from './studies.ts';

const ROWS = [[1, 'all'], [0.75, '3 in 4'], [0.5, '1 in 2'], [0.25, '1 in 4'], [0.1, '1 in 10']] as const;
const COLUMNS = [0, 5, 10, 15, 20, 25, 30];
const STEPS_MM = [0, 0.5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20, 24, 30];
const CURVE = `M${STEPS_MM.map((mm) => at(mm, shareOfAdultsAtLeast(mm))).join('L')}`;

/** Where each study's name stands, in the chart's units, and a hairline from its point where they lie apart. */
const NAMES: Readonly<Record<string, { readonly x: number; readonly y: number; readonly hair?: string }>> = {
  rush1946: { x: 98, y: 96, hair: 'M76 91h18' },
  rannisto2015: { x: 136, y: 175 },
  stricker2004: { x: 190, y: 200, hair: 'M172 247l15-44' },
  hellsing1988: { x: 232, y: 221, hair: 'M226 275l12-32' },
  kim2018: { x: 292, y: 258, hair: 'M282 283l8-14' },
};

interface Placed {
  readonly study: string;
  readonly x: number;
  readonly y: number;
}

/** Every point in the chart's units. A point that would cover another study's point stands beside it instead. */
const POINTS = COHORTS.reduce<readonly Placed[]>((placed, { reference: study, points }) => {
  const added = points.map(({ atLeastMm, share }): Placed => {
    const [x, y] = [toX(atLeastMm), toY(share)];
    const isTaken = placed.some((other) => Math.abs(other.x - x) < 6 && Math.abs(other.y - y) < 6);
    return { study, x: isTaken ? x + 9 : x, y };
  });
  return [...placed, ...added];
}, []);

const DESCRIPTION =
  'A falling curve: about 2 in 5 adults differ by 5 mm or more, about 1 in 8 to 1 in 6 by 10 mm or more, ' +
  'and about 1 in 100 by 20 mm or more. Points from 5 sources lie near the curve, many of them above it. ' +
  'Points that would cover each other stand side by side.';

/** How many adults have at least a given difference: our curve, and every confirmed group of people as points. */
export function ShareChart({ id }: { readonly id: string }) {
  return (
    <svg class="plate chart" viewBox={VIEW_BOX} role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>How common uneven legs are</title>
      <desc id={`${id}-d`}>{DESCRIPTION}</desc>
      <text y="13">How many have at least this difference</text>
      <path class="grid" d={ROWS.map(([share]) => `M${at(0, share)}H390`).join('')} />
      <path class="line" d={`M${LEFT} ${BOTTOM}H390`} />
      <g text-anchor="end">
        {ROWS.map(([share, word]) => (
          <text x={LEFT - 8} y={toY(share) + 5}>{word}</text>
        ))}
        <text x="390" y="344">difference in leg length, mm</text>
      </g>
      <g text-anchor="middle">
        {COLUMNS.map((mm) => (
          <text x={toX(mm)} y={BOTTOM + 17}>{mm}</text>
        ))}
      </g>
      <path class="tilt" d={CURVE} />
      <text class="a" x="112" y="135">
        curve: our choice, from the mean
        <tspan x="112" dy="17">and spread of Knutson 2005</tspan>
      </text>
      {COHORTS.map(({ reference, name, people, mark }) => {
        const label = NAMES[reference];
        const marks = POINTS.filter(({ study }) => study === reference).map(({ x, y }) => markAt(mark, x, y));
        return (
          <>
            {label?.hair && <path class="line" d={label.hair} />}
            <path class={mark === 'dot' ? undefined : 'line open'} d={marks.join('')} />
            {label && (
              <text x={label.x} y={label.y}>
                {name}, {people[0]}
                {people[1] && <tspan x={label.x} dy="17">{people[1]}</tspan>}
              </text>
            )}
          </>
        );
      })}
    </svg>
  );
}
