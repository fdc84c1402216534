import { lumbarStack } from '../../figures/lumbar.ts';
import { place, type Placement } from '../../figures/placement.ts';
import type { Point } from '../../figures/point.ts';
import { SACRUM_SLOPE } from '../../figures/side/pelvis-bones.ts';
import { TOP_LEAN } from '../../figures/side/side-stance.ts';
import { smoothPath } from '../../figures/spline.ts';

/** Where the lower spine may stand on a tipped pelvis, seen from the right: bounded by geometry alone, without a number. */
export interface LumbarBand {
  /** L5 to L1 where the spine tips with the pelvis as one piece: the curve keeps its depth. */
  readonly asOne: readonly Placement[];
  /** L5 to L1 where the chest stays upright: the curve deepens by the pelvis's whole tilt. */
  readonly upright: readonly Placement[];
  /** L5 to L1 midway between both, where the bones are drawn. */
  readonly drawn: readonly Placement[];
  /** The region from the one to the other, reaching before the bones, and how far its front reaches in either. */
  readonly region: string;
  readonly edges: string;
}

/** How far the region reaches before and behind the middle of the vertebral bodies, in mm: a drawing proportion. */
const FRONT = 52;
const REAR = -30;

/** A line that keeps its distance from the bodies, and runs on to sacrum and chest. */
function alongside(stack: readonly Placement[], x: number): Point[] {
  const [lowest] = stack;
  const highest = stack.at(-1);
  const ends = (at: Placement | undefined, y: number) => (at ? [place([x, y], at)] : []);
  return [...ends(lowest, 16), ...stack.map((vertebra) => place([x, 0], vertebra)), ...ends(highest, -22)];
}

/**
 * Bounds the lower spine on a pelvis that has tipped. Which of its poses a body takes is not known.
 *
 * @param sacrum middle of the top of the tipped sacrum, in mm, y down
 * @param tilt degrees that the pelvis has tipped forward
 * @example lumbarBand([0, -990], 10).upright.at(-1)?.turn // as in the straight pose, however the pelvis tips
 */
export function lumbarBand(sacrum: Point, tilt: number): LumbarBand {
  const stackTo = (lean: number) => lumbarStack(sacrum, SACRUM_SLOPE + tilt, TOP_LEAN + lean, 1);
  const [asOne, upright] = [stackTo(tilt), stackTo(0)];
  const [ahead, behind] = tilt < 0 ? [upright, asOne] : [asOne, upright];
  const front = alongside(ahead, FRONT);
  return {
    asOne,
    upright,
    drawn: stackTo(tilt / 2),
    region: smoothPath([...front, ...alongside(behind, REAR).toReversed()]),
    edges: smoothPath(front, false) + smoothPath(alongside(behind, FRONT), false),
  };
}
