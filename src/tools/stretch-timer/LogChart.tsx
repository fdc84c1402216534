import { sayDay } from './day.ts';
import { LOG_CHART, plotWeeks } from './log-chart.ts';
import type { LogWeek } from './log.ts';

/** Minutes of each of the last weeks, a bar each. No target, no average: only what was written down. */
export function LogChart({ weeks }: { readonly weeks: readonly LogWeek[] }) {
  const bars = plotWeeks(weeks);
  const told = weeks.filter(({ minutes }) => minutes > 0).map(({ monday, minutes }) => `${sayDay(monday, false)}: ${minutes}`);
  return (
    <svg
      class="own-chart"
      viewBox={`0 0 ${LOG_CHART.width} ${LOG_CHART.height}`}
      role="img"
      aria-label={`Minutes a week, by the week’s Monday. ${told.join(', ')}.`}
    >
      <path class="bars" d={bars.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join('')} />
      <path class="grid" d={`M0 ${LOG_CHART.bottom}H${LOG_CHART.width}`} />
      <g text-anchor="middle">
        {bars.map(
          ({ monday, minutes, x, y, width }) =>
            minutes > 0 && (
              <text key={monday} x={x + width / 2} y={y - 5}>
                {minutes}
              </text>
            ),
        )}
      </g>
      <text x="0" y={LOG_CHART.bottom + 20}>
        {sayDay(weeks[0]?.monday ?? '', false)}
      </text>
      <text x={LOG_CHART.width} y={LOG_CHART.bottom + 20} text-anchor="end">
        this week
      </text>
    </svg>
  );
}
