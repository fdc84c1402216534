import { shortNumbers, type Point } from './point.ts';

/** Where a drawing stands: moved to (x, y), turned clockwise on the page by `turn` degrees, stretched by sx and sy. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly sx: number;
  readonly sy: number;
}

/**
 * Moves one point of a drawing to its place: stretch first, then turn, then move.
 *
 * @param point millimetres, y down, in the drawing's own frame
 * @returns millimetres, y down, in the figure's frame
 * @example place([10, 0], { x: 5, y: 5, turn: 90, sx: 1, sy: 1 }) // [5, 15]
 */
export function place(point: Point, at: Placement): Point {
  const angle = (at.turn * Math.PI) / 180;
  const x = point[0] * at.sx;
  const y = point[1] * at.sy;
  return [at.x + x * Math.cos(angle) - y * Math.sin(angle), at.y + x * Math.sin(angle) + y * Math.cos(angle)];
}

/**
 * Writes a placement as an SVG `transform`, leaving out what does nothing.
 *
 * @example transformOf({ x: 85, y: -870, turn: 0, sx: -1, sy: 1 }) // "translate(85-870)scale(-1 1)"
 */
export function transformOf({ x, y, turn, sx, sy }: Placement): string {
  const stretch = (value: number): string => String(Math.round(value * 1000) / 1000).replace(/^(-?)0\./, '$1.');
  const rotate = Math.abs(turn) < 0.005 ? '' : `rotate(${Math.round(turn * 100) / 100})`;
  const scale = sx === 1 && sy === 1 ? '' : `scale(${stretch(sx)}${sx === sy ? '' : ` ${stretch(sy)}`})`;
  return `translate(${shortNumbers([x, y])})${rotate}${scale}`;
}

/**
 * Mirrors a placement left to right: what stood at x stands at -x.
 *
 * @example mirrored({ x: 85, y: 0, turn: 3, sx: 1, sy: 1 }) // { x: -85, y: 0, turn: -3, sx: -1, sy: 1 }
 */
export function mirrored({ x, y, turn, sx, sy }: Placement): Placement {
  return { x: 0 - x, y, turn: 0 - turn, sx: -sx, sy };
}
