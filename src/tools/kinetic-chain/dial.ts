import { shortNumbers, type Point } from '../../figures/point.ts';

/** A ring around an upright bone of the right leg, seen a little from above. */
export interface Ring {
  readonly at: Point;
  /** The half of the ring behind the bone, and the half nearest the viewer. */
  readonly far: string;
  readonly near: string;
  /** From the middle of the bone towards where its front points at rest. */
  readonly start: string;
}

/** How far a bone has turned, read off on its ring. */
export interface Turn {
  /** Degrees on the ring: positive turns the front of the bone inwards. */
  readonly turn: number;
  /** From the middle of the bone towards where its front points now, with an arrow's head. */
  readonly pointer: string;
  /** The part of the ring that was turned through; empty without a turn. */
  readonly sector: string;
  /** Where the front points on the ring. */
  readonly tip: Point;
}

/** Where the front of the bone is seen at rest: away from the viewer (from behind), or to the right (from the right). */
export type Front = 'away' | 'right';

/** How much flatter the ring is than wide, as it is seen. */
export const FLAT = 0.45;
/** How far the needle reaches beyond the ring. */
const REACH = 1.25;

/** A point on a ring, or beyond it, so many degrees from where the front of the bone points at rest. */
function onRing([x, y]: Point, radius: number, front: Front, degrees: number): Point {
  const angle = (((front === 'away' ? 90 : 0) + degrees) * Math.PI) / 180;
  return [x + radius * Math.cos(angle), y - radius * FLAT * Math.sin(angle)];
}

const arcOf = (radius: number): string => `A${shortNumbers([radius, radius * FLAT])} 0`;

/**
 * Draws a ring, seen flat.
 *
 * @param at middle of the bone, in mm, y down
 * @param radius half the ring's width in mm
 * @example ring([0, 0], 60, 'away').start // "M0 0L0-33.7"
 */
export function ring(at: Point, radius: number, front: Front): Ring {
  const [x, y] = at;
  const half = (way: 0 | 1) => `M${shortNumbers([x - radius, y])}${arcOf(radius)} 0 ${way} ${shortNumbers([x + radius, y])}`;
  const start = `M${shortNumbers(at)}L${shortNumbers(onRing(at, radius * REACH, front, 0))}`;
  return { at, far: half(1), near: half(0), start };
}

/**
 * Draws the turn of a right leg's bone: an angle on the ring is the angle of the bone.
 *
 * @param at middle of the bone, in mm, y down
 * @param radius half the ring's width in mm
 * @param turn degrees, positive inwards
 * @example turnOn([0, 0], 60, 90, 'away').tip // [-60, 0]
 */
export function turnOn(at: Point, radius: number, turn: number, front: Front): Turn {
  const to = (degrees: number, reach = 1) => shortNumbers(onRing(at, radius * reach, front, degrees));
  const head = `M${to(turn, REACH + 0.24)}L${to(turn + 9, REACH)}L${to(turn - 9, REACH)}z`;
  const way = `${Math.abs(turn) > 180 ? 1 : 0} ${turn > 0 ? 0 : 1}`;
  return {
    turn,
    pointer: `M${shortNumbers(at)}L${to(turn, REACH)}${head}`,
    sector: turn === 0 ? '' : `M${shortNumbers(at)}L${to(0)}${arcOf(radius)} ${way} ${to(turn)}z`,
    tip: onRing(at, radius, front, turn),
  };
}
