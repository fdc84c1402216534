import type { Point } from '../../../figures/point.ts';

/** A picture's size, whole pixels above 0. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Where a sole of the map has its two ends, in the units of the map (about mm, y down). */
export interface SoleEnds {
  readonly heel: Point;
  readonly toe: Point;
}

/** A picture and the sole that it lies under. */
export interface Frame {
  readonly picture: PictureSize;
  readonly sole: SoleEnds;
}

/**
 * Where a picture lies under the map. Its middle stands at (x, y) in the units of the map; it is
 * mirrored left to right first, then scaled, then turned.
 */
export interface Placement {
  readonly x: number;
  readonly y: number;
  /** Units of the map to a pixel of the picture, above 0. */
  readonly scale: number;
  /** Degrees clockwise as seen, -180 to 180. */
  readonly turn: number;
  readonly mirrored: boolean;
}

/** The point half-way between the two ends of a sole. */
export const middleOf = ({ heel, toe }: SoleEnds): Point => [(heel[0] + toe[0]) / 2, (heel[1] + toe[1]) / 2];

/**
 * The scale that a picture starts with: its long side is as long as the sole, so that all of it
 * can be seen, also after a quarter turn.
 *
 * @returns units of the map to a pixel
 */
export function startScale({ picture, sole: { heel, toe } }: Frame): number {
  return Math.hypot(toe[0] - heel[0], toe[1] - heel[1]) / Math.max(picture.width, picture.height);
}

/**
 * A picture as it first lies under the map: upright, its middle on the sole's.
 *
 * @example
 * startPlacement({ picture: { width: 1200, height: 1600 }, sole: { heel: [60, 310], toe: [60, 10] } })
 * // { x: 60, y: 160, scale: 0.1875, turn: 0, mirrored: false }
 */
export function startPlacement(frame: Frame): Placement {
  const [x, y] = middleOf(frame.sole);
  return { x, y, scale: startScale(frame), turn: 0, mirrored: false };
}

/** A vector turned clockwise as seen (y down). @param degrees any finite angle */
export function turned([x, y]: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [x * cos - y * sin, x * sin + y * cos];
}

/**
 * Where a point of the picture lies on the map.
 *
 * @param point pixels from the picture's middle, y down
 * @returns units of the map
 * @example onMap([100, 0], { x: 60, y: 160, scale: 0.5, turn: 90, mirrored: false }) // [60, 210]
 */
export function onMap([x, y]: Point, at: Placement): Point {
  const [right, down] = turned([(at.mirrored ? -x : x) * at.scale, y * at.scale], at.turn);
  return [at.x + right, at.y + down];
}

/**
 * Which point of the picture lies at a point of the map: the way back of `onMap`.
 *
 * @param point units of the map
 * @returns pixels from the picture's middle, y down; beyond half its size where there is no picture
 */
export function onPicture(point: Point, at: Placement): Point {
  const [x, y] = turned([(point[0] - at.x) / at.scale, (point[1] - at.y) / at.scale], -at.turn);
  return [at.mirrored ? -x : x, y];
}

const short = (value: number, digits: number): string => String(Number(value.toPrecision(digits)));

/**
 * Writes a placement as an SVG `transform` for a picture whose middle stands at 0, 0.
 *
 * @example transformOf({ x: 60, y: 160, scale: 0.1875, turn: 5, mirrored: true })
 * // "translate(60 160) rotate(5) scale(-0.1875 0.1875)"
 */
export function transformOf({ x, y, scale, turn, mirrored }: Placement): string {
  const size = short(scale, 6);
  return `translate(${short(x, 7)} ${short(y, 7)}) rotate(${short(turn, 6)}) scale(${mirrored ? '-' : ''}${size} ${size})`;
}
