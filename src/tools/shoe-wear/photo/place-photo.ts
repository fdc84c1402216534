import type { Point } from '../../../figures/point.ts';
import { middleOf, onMap, onPicture, startScale, turned, type Frame, type Placement } from './placement.ts';

/** How much smaller and larger than at its start a picture may be made. Our working values. */
export const SIZE_LIMITS = { min: 0.25, max: 8 } as const;

const between = (min: number, value: number, max: number): number => Math.min(max, Math.max(min, value));

/** An angle brought into -180 to 180 degrees; both ends stay as they are. @example wholeTurn(190) // -170 */
export function wholeTurn(degrees: number): number {
  return Math.abs(degrees) <= 180 ? degrees : degrees - 360 * Math.round(degrees / 360);
}

/** The picture moved by units of the map. */
export function move(at: Placement, right: number, down: number): Placement {
  return { ...at, x: at.x + right, y: at.y + down };
}

/**
 * The picture made larger or smaller, while what lies at one point of the map stays there.
 *
 * @param factor above 1 makes it larger; cut so that the size stays within `SIZE_LIMITS`
 * @param about a point of the map
 */
export function zoomAbout(at: Placement, factor: number, about: Point, frame: Frame): Placement {
  const usual = startScale(frame);
  const scale = between(usual * SIZE_LIMITS.min, at.scale * factor, usual * SIZE_LIMITS.max);
  const grown = scale / at.scale;
  return { ...at, scale, x: about[0] + (at.x - about[0]) * grown, y: about[1] + (at.y - about[1]) * grown };
}

/** The picture turned clockwise by some degrees, while what lies at one point of the map stays there. */
export function turnAbout(at: Placement, degrees: number, about: Point): Placement {
  const [right, down] = turned([at.x - about[0], at.y - about[1]], degrees);
  return { ...at, x: about[0] + right, y: about[1] + down, turn: wholeTurn(at.turn + degrees) };
}

/** The picture as a mirror on the sole's long axis shows it; twice brings it back. */
export function mirror(at: Placement, { sole }: Frame): Placement {
  return { ...at, x: 2 * middleOf(sole)[0] - at.x, turn: 0 - at.turn, mirrored: !at.mirrored };
}

/** True for a point of the picture, pixels from its middle, that is on the picture and not beside it. */
export function isOnPicture([x, y]: Point, { picture }: Frame): boolean {
  return Math.abs(x) <= picture.width / 2 && Math.abs(y) <= picture.height / 2;
}

/**
 * Levels the picture: placed so that two points of it fall on the sole's two ends, and the sole in
 * the picture stands upright on the map, at the map's size.
 *
 * @param heel, toe points of the picture, pixels from its middle
 * @param mirrored whether the picture is mirrored, before and after
 * @returns undefined when the two points lie so close that the picture would pass its largest size
 */
export function levelBy(heel: Point, toe: Point, mirrored: boolean, frame: Frame): Placement | undefined {
  const { sole } = frame;
  const flat: Placement = { x: 0, y: 0, scale: 1, turn: 0, mirrored };
  const [from, to] = [onMap(heel, flat), onMap(toe, flat)];
  const [across, down] = [to[0] - from[0], to[1] - from[1]];
  const [wantedAcross, wantedDown] = [sole.toe[0] - sole.heel[0], sole.toe[1] - sole.heel[1]];
  const scale = Math.hypot(wantedAcross, wantedDown) / Math.hypot(across, down);
  if (!(scale <= startScale(frame) * SIZE_LIMITS.max)) return undefined;
  const angle = Math.atan2(wantedDown, wantedAcross) - Math.atan2(down, across);
  const upright: Placement = { ...flat, scale, turn: wholeTurn((angle * 180) / Math.PI) };
  const [x, y] = onMap(heel, upright);
  return move(upright, sole.heel[0] - x, sole.heel[1] - y);
}

/**
 * The nearest placement from which the picture can always be brought back: the middle of the sole
 * lies on the picture.
 */
export function held(at: Placement, frame: Frame): Placement {
  const { picture, sole } = frame;
  const middle = middleOf(sole);
  const point = onPicture(middle, at);
  if (isOnPicture(point, frame)) return at;
  const [halfWidth, halfHeight] = [picture.width / 2, picture.height / 2];
  const [x, y] = onMap([between(-halfWidth, point[0], halfWidth), between(-halfHeight, point[1], halfHeight)], at);
  return move(at, middle[0] - x, middle[1] - y);
}
