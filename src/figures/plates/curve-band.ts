import { place, type Placement } from '../placement.ts';
import type { Point } from '../point.ts';

/**
 * A band in front of a lumbar spine seen from the right: the hatched sign for "studies disagree". It has no scale.
 *
 * @param vertebrae L5 to L1
 */
export function curveBand(vertebrae: readonly Placement[]): Point[] {
  const at = (x: number) => vertebrae.map((vertebra) => place([x, 0], vertebra));
  return [...at(24), ...at(58).toReversed()];
}
