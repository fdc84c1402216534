import { shortNumbers, type Point } from '../point.ts';

const STEP = 74;
const HALF = 30;
const BULGE = 26;

/**
 * Bowed marks, all of one size, that climb along a line: a shock on its way.
 *
 * @param line corners of the way, in mm, y down
 * @returns an SVG path
 */
export function waveFronts(line: readonly Point[]): string {
  let path = '';
  let left = STEP / 2;
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    if (!from) continue;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
    for (; left < length; left += STEP) {
      const [x, y] = [from[0] + ux * left, from[1] + uy * left];
      const whole = [x + uy * HALF, y - ux * HALF, ux * BULGE - uy * HALF, uy * BULGE + ux * HALF, -2 * uy * HALF, 2 * ux * HALF];
      const [startX = 0, startY = 0, ...bow] = whole.map(Math.round);
      path += `M${shortNumbers([startX, startY])}q${shortNumbers(bow)}`;
    }
    left -= length;
  }
  return path;
}
