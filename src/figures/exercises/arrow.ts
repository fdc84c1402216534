import { shortNumbers, type Point } from '../point.ts';
import { smoothPath } from '../spline.ts';

/** A movement's line, and the head at its tip. */
export interface Arrow {
  readonly line: string;
  readonly head: string;
}

/**
 * An arrow along a smooth line.
 *
 * @param points three or more, from the beginning to the tip, in mm
 * @param size length of the head in mm; it is as wide
 * @throws RangeError with fewer than 3 points
 * @example arrowAlong([[0, 0], [0, -20], [0, -40]], 10).head // "M0-40L5-30l-10 0z"
 */
export function arrowAlong(points: readonly Point[], size: number): Arrow {
  const [tip, before] = [points.at(-1), points.at(-2)];
  if (!tip || !before) throw new RangeError('An arrow needs at least 3 points');
  const length = Math.hypot(tip[0] - before[0], tip[1] - before[1]);
  const [x, y] = [((tip[0] - before[0]) * size) / length, ((tip[1] - before[1]) * size) / length];
  const foot: Point = [Math.round(tip[0] - x), Math.round(tip[1] - y)];
  const halfBase: Point = [Math.round(-y / 2), Math.round(x / 2)];
  return {
    line: smoothPath([...points.slice(0, -1), foot], false),
    head: `M${shortNumbers([Math.round(tip[0]), Math.round(tip[1])])}L${shortNumbers([foot[0] + halfBase[0], foot[1] + halfBase[1]])}l${shortNumbers([-2 * halfBase[0], -2 * halfBase[1]])}z`,
  };
}
