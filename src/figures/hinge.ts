import type { Placement } from './placement.ts';
import type { Point } from './point.ts';

/**
 * Puts a joint of a drawing at a place in the figure and turns the drawing about it. Nothing is stretched.
 *
 * @param joint where the joint is in the drawing's own frame, in mm, y down
 * @param at where it stands in the figure, in mm, y down
 * @param turn degrees, clockwise on the page
 * @example hinge([0, 10], [5, 0], 0) // { x: 5, y: -10, turn: 0, sx: 1, sy: 1 }
 */
export function hinge(joint: Point, at: Point, turn: number): Placement {
  const angle = (turn * Math.PI) / 180;
  const [x, y] = joint;
  return {
    x: at[0] - x * Math.cos(angle) + y * Math.sin(angle),
    y: at[1] - x * Math.sin(angle) - y * Math.cos(angle),
    turn,
    sx: 1,
    sy: 1,
  };
}
