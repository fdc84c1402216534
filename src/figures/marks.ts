import { shortNumbers } from './point.ts';

/* One small sign per data series, drawn from its middle. Open signs are filled with paper by their class. */
const SIGNS = {
  dot: 'm-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
  ring: 'm-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
  diamond: 'm0-5 5 5-5 5-5-5z',
  triangle: 'm0-5 5 8h-10z',
  cross: 'm-4-4 8 8m0-8-8 8',
  square: 'm-4-4h8v8h-8z',
} as const;

/**
 * A data sign as an SVG path.
 *
 * @param x middle, in the chart's units
 * @param y middle, y down
 * @example markAt('diamond', 10, 20) // "M10 20m0-5 5 5-5 5-5-5z"
 */
export function markAt(mark: keyof typeof SIGNS, x: number, y: number): string {
  return `M${shortNumbers([x, y])}${SIGNS[mark]}`;
}
