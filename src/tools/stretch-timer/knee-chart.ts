import { daysBetween } from './day.ts';
import type { KneeReading, KneeSide } from './knee-to-wall.ts';

/** The chart's window, in its own units; words in it are 14 units high. */
export const KNEE_CHART = { width: 320, height: 198, left: 34, right: 296, top: 14, bottom: 152 } as const;

const STEP_MM = 50;

/** What is to be drawn of some readings. */
export interface KneePlot {
  /** Distances of the grid's lines, mm, and their heights. */
  readonly rows: readonly { readonly mm: number; readonly y: number }[];
  readonly points: Readonly<Record<KneeSide, readonly { readonly x: number; readonly y: number }[]>>;
}

/** Places readings on the chart, the first day at its left edge; one day alone stands in the middle. */
export function plotKnee(readings: readonly KneeReading[]): KneePlot {
  const { left, right, top, bottom } = KNEE_CHART;
  const [first, last] = [readings[0]?.day ?? '', readings.at(-1)?.day ?? ''];
  const days = first === last ? 0 : daysBetween(first, last);
  const most = Math.max(STEP_MM, ...readings.flatMap(({ leftMm, rightMm }) => [leftMm, rightMm]));
  const topMm = Math.ceil(most / STEP_MM) * STEP_MM;
  const x = (day: string) => Math.round(days === 0 ? (left + right) / 2 : left + 12 + (daysBetween(first, day) / days) * (right - left - 12));
  const y = (mm: number) => Math.round(bottom - (mm / topMm) * (bottom - top));
  const rows = Array.from({ length: topMm / STEP_MM + 1 }, (_, row) => ({ mm: row * STEP_MM, y: y(row * STEP_MM) }));
  return {
    rows,
    points: {
      left: readings.map(({ day, leftMm }) => ({ x: x(day), y: y(leftMm) })),
      right: readings.map(({ day, rightMm }) => ({ x: x(day), y: y(rightMm) })),
    },
  };
}
