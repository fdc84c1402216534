import type { Point } from '../point.ts';

/** Where a shoe folds: from how far in front of the heel to how far, in mm, by how much, in degrees. */
export interface Fold {
  readonly from: number;
  readonly to: number;
  readonly degrees: number;
}

/** Height, in mm above the floor, of the layer of the sole that keeps its length. */
const NEUTRAL = -10;

/**
 * Folds a shoe that is seen from the side, its toes to the right. What lies in front of the fold stays on the floor;
 * the heel goes up; between them the sole runs along an arc and what stands on it fans out or closes up.
 *
 * @param point mm, y down, in the flat shoe
 * @returns mm, in the folded one
 * @example bent([200, 0], { from: 110, to: 160, degrees: 40 }) // [200, 0]: the toes stay where they are
 */
export function bent([x, y]: Point, { from, to, degrees }: Fold): Point {
  if (x >= to) return [x, y];
  const whole = (degrees * Math.PI) / 180;
  const angle = whole * Math.min(1, (to - x) / (to - from));
  const radius = (to - from) / whole;
  const straight = Math.max(0, from - x);
  const along: Point = [
    to - radius * Math.sin(angle) - straight * Math.cos(angle),
    NEUTRAL - radius * (1 - Math.cos(angle)) - straight * Math.sin(angle),
  ];
  const above = angle > 0 && y < NEUTRAL ? radius * Math.tanh((NEUTRAL - y) / radius) : NEUTRAL - y;
  return [along[0] + above * Math.sin(angle), along[1] - above * Math.cos(angle)];
}
