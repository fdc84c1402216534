import type { LogWeek } from './log.ts';

/** The chart's window, in its own units; words in it are 14 units high. */
export const LOG_CHART = { width: 320, height: 170, top: 24, bottom: 140 } as const;

/** A week's bar: where it stands, and how high it is. */
export interface Bar extends LogWeek {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Weeks as bars; the longest reaches the top. There is no target, so there is no other line. */
export function plotWeeks(weeks: readonly LogWeek[]): readonly Bar[] {
  const { width, top, bottom } = LOG_CHART;
  const most = Math.max(1, ...weeks.map(({ minutes }) => minutes));
  const pitch = width / Math.max(1, weeks.length);
  return weeks.map((week, place) => {
    const height = Math.round((week.minutes / most) * (bottom - top));
    return { ...week, x: Math.round(place * pitch + pitch * 0.15), y: bottom - height, width: Math.round(pitch * 0.7), height };
  });
}
