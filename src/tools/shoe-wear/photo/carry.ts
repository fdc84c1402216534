import type { Point } from '../../../figures/point.ts';
import { move, turnAbout, zoomAbout } from './place-photo.ts';
import type { Frame, Placement } from './placement.ts';

/** One or two fingers (or the mouse) on the picture, in the units of the map. */
export type Fingers = readonly [Point] | readonly [Point, Point];

/** Fingers nearer than this, in units of the map, only move: their angle would be noise. Our working value. */
const TOO_NEAR = 5;

const reach = ([from, to]: readonly [Point, Point]) => Math.hypot(to[0] - from[0], to[1] - from[1]);
const angle = ([from, to]: readonly [Point, Point]) => Math.atan2(to[1] - from[1], to[0] - from[0]);

/**
 * The picture carried by fingers: each point that a finger holds goes where the finger goes. One
 * finger moves; two also turn and scale.
 *
 * @param from where the fingers were
 * @param to where they are now, in the same order
 */
export function carry(at: Placement, from: Fingers, to: Fingers, frame: Frame): Placement {
  const [[fromX, fromY]] = from;
  const [[toX, toY]] = to;
  const moved = move(at, toX - fromX, toY - fromY);
  if (from.length === 1 || to.length === 1 || Math.min(reach(from), reach(to)) < TOO_NEAR) return moved;
  const grown = zoomAbout(moved, reach(to) / reach(from), to[0], frame);
  return turnAbout(grown, ((angle(to) - angle(from)) * 180) / Math.PI, to[0]);
}
