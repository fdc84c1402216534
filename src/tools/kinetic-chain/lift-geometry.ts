import { FLOOR } from '../../figures/behind/heel-bones.ts';
import type { Placement } from '../../figures/placement.ts';
import type { Point } from '../../figures/point.ts';
import { DRAWN_HALF_WIDTH, DRAWN_LEG } from '../../figures/proportions.ts';
import { legLengthGeometry } from '../leg-length/geometry.ts';

/** A skeleton with a block under one foot, seen from behind: floor at y = 0, y down, in mm. */
export interface LiftGeometry {
  readonly tiltDegrees: number;
  /** Both legs, equally long: of a right leg, the left one mirrored (sx below 0). */
  readonly legs: { readonly left: Placement; readonly right: Placement };
  readonly hips: { readonly left: Point; readonly right: Point };
  readonly pelvis: Placement;
  readonly vertebrae: readonly Placement[];
  /** Start, pull, end of the mark beside the spine; undefined without a lift. */
  readonly bend: readonly [Point, Point, Point] | undefined;
  /** Left edge, right edge and top of the block. */
  readonly block: { readonly from: number; readonly till: number; readonly top: number };
}

/** How far the block reaches inwards and outwards from the middle of the heel, in mm. */
const INNER = 54;
const OUTER = 80;

/**
 * Stands one foot on a block. To the pelvis this is a leg that is longer by the block, so it takes the geometry of the
 * leg-length tool, moved up until both legs are equally long.
 *
 * @param liftMm height of the block, 0 up to the hips' distance of 170 mm
 * @throws RangeError as `legLengthGeometry` does
 * @example liftGeometry(20, 'left').tiltDegrees // 6.8
 */
export function liftGeometry(liftMm: number, side: 'left' | 'right'): LiftGeometry {
  const low = side === 'left' ? 'right' : 'left';
  const figure = legLengthGeometry({ differenceMm: liftMm, shorter: low, hipWidthMm: 2 * DRAWN_HALF_WIDTH });
  const drop = DRAWN_LEG - (0 - figure.hips[low][1]);
  // That tool draws bones from the floor up; here they stand on a heel pad.
  const up = drop + FLOOR - DRAWN_LEG;
  const raise = ([x, y]: Point): Point => [x, y - up];
  const at = (placement: Placement): Placement => ({ ...placement, y: placement.y - up });
  const { left, right } = figure.hips;
  const hips = { left: raise(left), right: raise(right) };
  const [start, pull, end] = figure.bend ?? [];
  const middle = hips[side][0];
  const out = side === 'left' ? -1 : 1;
  const edges = [middle - out * INNER, middle + out * OUTER].sort((a, b) => a - b);
  return {
    tiltDegrees: figure.tiltDegrees,
    legs: {
      left: { x: hips.left[0], y: hips.left[1], turn: 0, sx: -1, sy: 1 },
      right: { x: hips.right[0], y: hips.right[1], turn: 0, sx: 1, sy: 1 },
    },
    hips,
    pelvis: at(figure.pelvis),
    vertebrae: figure.vertebrae.map(at),
    bend: start && pull && end && [raise(start), raise(pull), raise(end)],
    block: { from: edges[0] ?? 0, till: edges[1] ?? 0, top: 0 - drop },
  };
}
