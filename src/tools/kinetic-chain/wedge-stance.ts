import { FLOOR, HEEL_JOINT } from '../../figures/behind/heel-bones.ts';
import { MOST_EVERSION } from '../../figures/behind/heel-pose.ts';
import type { LegStance } from '../../figures/behind/leg-stance.ts';
import { hinge } from '../../figures/hinge.ts';
import { place } from '../../figures/placement.ts';
import type { Point } from '../../figures/point.ts';

/** A right leg on a wedge, seen from behind: floor at y = 0, its hip above x = 0, x grows outwards, y down, in mm. */
export interface WedgeStance extends LegStance {
  /** The wedge and the flat board under it: inner foot of it, inner top, outer top, outer foot. */
  readonly support: readonly [Point, Point, Point, Point];
  /** Where the middle of the heel stands on the wedge. */
  readonly rest: Point;
}

/** How far the wedge reaches inwards and outwards from the middle of the heel, in mm: the breadth of the drawn foot. */
const INNER = 54;
const OUTER = 80;
const LENGTH = HEEL_JOINT[1];

/**
 * Stands a straight right leg on a wedge that is drawn true. Heel and forefoot keep square to its slope, so that the
 * heel bone leans by the wedge's angle; hip stays above its place.
 *
 * @param wedge degrees, positive raises the outer edge
 * @param board mm of flat board under the wedge
 * @throws RangeError beyond 30 degrees either way
 * @example wedgeStance(10).heel.turn // -10: the right heel bone's lower end points outwards
 */
export function wedgeStance(wedge: number, board = 0): WedgeStance {
  if (!(Math.abs(wedge) <= MOST_EVERSION)) throw new RangeError(`A wedge slopes by at most ${MOST_EVERSION} degrees, not ${wedge}`);
  const slope = Math.tan((wedge * Math.PI) / 180);
  const heightAt = (x: number): number => board + slope * x + Math.max(slope * INNER, -slope * OUTER);
  const rest: Point = [0, 0 - heightAt(0)];
  const heel = hinge([0, FLOOR], rest, 0 - wedge);
  const joint = place(HEEL_JOINT, heel);
  const leg = hinge(HEEL_JOINT, joint, (Math.asin(0 - joint[0] / LENGTH) * 180) / Math.PI);
  return {
    eversion: wedge,
    joint,
    heel,
    leg,
    toes: heel,
    hip: place([0, 0], leg),
    support: [[-INNER, 0], [-INNER, 0 - heightAt(-INNER)], [OUTER, 0 - heightAt(OUTER)], [OUTER, 0]],
    rest,
  };
}

type Pair<Of> = { readonly left: Of; readonly right: Of };

/**
 * Stands both legs on their wedges, hips level: a flat board under the lower wedge takes up the difference, because the
 * chain is about a slope, not about a lift. Both are given as right legs; the left one is to be mirrored.
 *
 * @throws RangeError as `wedgeStance` does
 * @example levelStances({ left: 0, right: 10 }).left.rest // on a board of about 9 mm
 */
export function levelStances(wedge: Pair<number>): Pair<WedgeStance> {
  const bare = { left: wedgeStance(wedge.left), right: wedgeStance(wedge.right) };
  const high = Math.min(bare.left.hip[1], bare.right.hip[1]);
  return {
    left: wedgeStance(wedge.left, bare.left.hip[1] - high),
    right: wedgeStance(wedge.right, bare.right.hip[1] - high),
  };
}
