import { shortNumbers } from '../../figures/point.ts';

/** Largest difference on the chart, mm. */
export const MAX_MM = 30;

/** The chart's window, and its left and lower axis, in its own units. */
export const VIEW_BOX = '0 0 400 350';
export const LEFT = 60;
export const BOTTOM = 290;

/** Base line of the reader's own mark: a line of its own between the ticks and the axis's title. */
export const MARKER_Y = BOTTOM + 34;

/** Place of a difference along the chart. @example toX(0) // 60 */
export const toX = (mm: number): number => LEFT + mm * 11;

/** Place of a share, 0 to 1, up the chart. @example toY(0) // 290 */
export const toY = (share: number): number => Math.round(BOTTOM - share * 258);

/** Both, as a path writes them. */
export const at = (mm: number, share: number): string => shortNumbers([toX(mm), toY(share)]);
