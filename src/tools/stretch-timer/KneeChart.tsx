import { sayDay } from './day.ts';
import { KNEE_CHART, plotKnee } from './knee-chart.ts';
import { distanceText, KNEE_SIDES, type KneeReading, type KneeSide, type KneeUnit } from './knee-to-wall.ts';

interface Props {
  readonly readings: readonly KneeReading[];
  readonly unit: KneeUnit;
}

type Point = { readonly x: number; readonly y: number };

const MARKS = {
  left: ({ x, y }: Point) => `M${x - 5} ${y}a5 5 0 1 0 10 0a5 5 0 1 0-10 0z`,
  right: ({ x, y }: Point) => `M${x - 5} ${y - 5}h10v10h-10z`,
} as const satisfies Record<KneeSide, (point: Point) => string>;

const lineOf = (points: readonly Point[]): string => `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`;

/** How far each knee reached on each day: circles for the left, squares for the right. */
export function KneeChart({ readings, unit }: Props) {
  const { width, height, left, right, bottom } = KNEE_CHART;
  const { rows, points } = plotKnee(readings);
  const [first, last] = [readings[0], readings.at(-1)];
  const unitName = unit === 'cm' ? 'cm' : 'inches';
  return (
    <svg class="own-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`Big toe to wall on each day, in ${unitName}. The table below has the numbers.`}>
      <path class="grid" d={rows.map(({ y }) => `M${left} ${y}H${right}`).join('')} />
      <g text-anchor="end">
        {rows.map(({ mm, y }) => (
          <text key={mm} x={left - 6} y={y + 5}>
            {distanceText(mm, unit)}
          </text>
        ))}
      </g>
      {KNEE_SIDES.map((side) => (
        <g key={side} class={side}>
          <path class="link" d={lineOf(points[side])} />
          <path d={points[side].map(MARKS[side]).join('')} />
        </g>
      ))}
      {first && (
        <text x={first === last ? (left + right) / 2 : left} y={bottom + 20} text-anchor={first === last ? 'middle' : 'start'}>
          {sayDay(first.day, false)}
        </text>
      )}
      {last && first !== last && (
        <text x={right} y={bottom + 20} text-anchor="end">
          {sayDay(last.day, false)}
        </text>
      )}
      <text x={left} y={height - 5}>
        <tspan class="left">● left</tspan> <tspan class="right">■ right</tspan>, {unitName}
      </text>
    </svg>
  );
}
