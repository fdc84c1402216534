import { shortNumbers, type Point } from '../../figures/point.ts';

/** A ring around an upright bone of the right leg, seen a little from above, on which its turn is read off. */
export interface Dial {
  readonly at: Point;
  /** Degrees of the ring: positive turns the front of the bone inwards. */
  readonly turn: number;
  /** The half of the ring behind the bone, and the half nearest the viewer. */
  readonly far: string;
  readonly near: string;
  /** From the middle of the bone towards where its front pointed, and where it points now. */
  readonly start: string;
  readonly needle: string;
  readonly head: string;
  /** The part of the ring between both; empty without a turn. */
  readonly sector: string;
  /** Where the front points on the ring. */
  readonly tip: Point;
}

/** How much flatter the ring is than wide, as it is seen. */
export const FLAT = 0.45;
/** How far the needle reaches beyond the ring. */
const REACH = 1.25;

/**
 * Draws the turn of a right leg's bone: an angle on the ring is the angle of the bone.
 *
 * @param at middle of the bone, in mm, y down
 * @param radius half the ring's width in mm
 * @param turn degrees, positive inwards
 * @param front where the front of the bone is seen at rest: away from the viewer (from behind), or to the right (from the right)
 * @example dial([0, 0], 60, 90, 'away').tip // [-60, 0]
 */
export function dial(at: Point, radius: number, turn: number, front: 'away' | 'right'): Dial {
  const height = radius * FLAT;
  const rest = front === 'away' ? 90 : 0;
  const on = (degrees: number, reach = 1): Point => {
    const angle = ((rest + degrees) * Math.PI) / 180;
    return [at[0] + reach * radius * Math.cos(angle), at[1] - reach * height * Math.sin(angle)];
  };
  const to = (point: Point) => shortNumbers(point);
  const arc = `A${shortNumbers([radius, height])} 0`;
  const half = (way: 0 | 1) => `M${to([at[0] - radius, at[1]])}${arc} 0 ${way} ${to([at[0] + radius, at[1]])}`;
  const tip = on(turn);
  const [point, left, right] = [on(turn, REACH + 0.24), on(turn + 9, REACH), on(turn - 9, REACH)];
  const large = Math.abs(turn) > 180 ? 1 : 0;
  return {
    at,
    turn,
    far: half(1),
    near: half(0),
    start: `M${to(at)}L${to(on(0, REACH))}`,
    needle: `M${to(at)}L${to(on(turn, REACH))}`,
    head: `M${to(point)}L${to(left)}L${to(right)}z`,
    sector: turn === 0 ? '' : `M${to(at)}L${to(on(0))}${arc} ${large} ${turn > 0 ? 0 : 1} ${to(tip)}z`,
    tip,
  };
}
