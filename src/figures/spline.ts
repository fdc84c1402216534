import { shortNumbers, type Point } from './point.ts';

const half = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/**
 * Draws a smooth line through the middles of a control polygon's sides (a uniform quadratic B-spline).
 * Each further point costs 2 numbers in the path, because SVG's `t` mirrors the last control point.
 * A point given twice makes a corner.
 *
 * @param points control points in millimetres, y down; whole numbers keep the path exact
 * @param closed true: a closed outline; false: a line from the first point to the last
 * @returns an SVG path in the same units
 * @throws RangeError with fewer than 3 points
 * @example smoothPath([[0, 0], [10, 0], [10, 10]], false) // "M0 0q10 0 10 10"
 */
export function smoothPath(points: readonly Point[], closed = true): string {
  const [first, second, ...rest] = points;
  const last = rest.at(-1);
  if (!first || !second || !last) throw new RangeError('A smooth path needs at least 3 points');
  const controls = closed ? [first, second, ...rest] : [second, ...rest.slice(0, -1)];
  const start = closed ? half(last, first) : first;
  const end = closed ? start : last;
  const [pull, ...others] = controls;
  if (!pull) throw new RangeError('A smooth path needs at least 3 points');
  let here = start;
  let control = pull;
  let steps: number[] = [];
  let path = `M${shortNumbers(start)}q${shortNumbers([pull[0] - start[0], pull[1] - start[1]])}`;
  for (const next of [...others, undefined]) {
    const to = next ? half(control, next) : end;
    steps.push(to[0] - here[0], to[1] - here[1]);
    here = to;
    if (next) control = next;
  }
  const [dx = 0, dy = 0, ...more] = steps;
  const tail = shortNumbers([dx, dy]);
  path += (tail.startsWith('-') ? '' : ' ') + tail;
  if (more.length > 0) path += `t${shortNumbers(more)}`;
  return closed ? `${path}z` : path;
}
