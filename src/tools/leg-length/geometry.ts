import { DRAWN_HALF_WIDTH, DRAWN_LEG, SACRUM_TOP } from '../../figures/proportions.ts';
import { lumbarStack } from '../../figures/lumbar.ts';
import { place, type Placement } from '../../figures/placement.ts';
import type { Point } from '../../figures/point.ts';
import { pelvicTilt, type Side, type TiltInput } from './tilt.ts';

/** From this difference on, in whole mm as the figure writes it, the lumbar spine is drawn as a curve. */
export const CURVE_FROM_MM = 20;

/** What the figure needs: the model's input and the side of the shorter leg. */
export interface LegPose extends TiltInput {
  readonly shorter: Side | 'none';
}

/** The figure in millimetres: y down, the floor at y = 0, seen from behind, so that left is left. */
export interface LegLengthGeometry {
  /** 'none' when the legs are level. */
  readonly shorter: Side | 'none';
  readonly tiltDegrees: number;
  /** The hip-joint centres, on the tilted line. */
  readonly hips: Readonly<Record<Side, Point>>;
  /** A right leg hangs from its hip centre; the left one is mirrored (sx below 0). */
  readonly legs: Readonly<Record<Side, Placement>>;
  /** The right half of the pelvis, placed; the left half has the opposite sx. */
  readonly pelvis: Placement;
  /** Middle of the top of the sacrum. */
  readonly sacrum: Point;
  /** L5 to L1. */
  readonly vertebrae: readonly Placement[];
  /** 'level': no difference; 'may-bend': drawn straight, beside a dashed mark; 'usual': drawn as a curve. */
  readonly spine: 'level' | 'may-bend' | 'usual';
  /** A mark beside the spine, on the shorter side: start, pull, end of a quadratic curve. Shows direction, not size. */
  readonly bend: readonly [Point, Point, Point] | undefined;
}

/** A bow beside the transverse processes, on the given side (-1 left, 1 right). */
function bendMark(vertebrae: readonly Placement[], side: -1 | 1): readonly [Point, Point, Point] {
  const edge = side * (18 + Math.max(...vertebrae.map(({ x, sx }) => side * x + 50 * sx)));
  const bottom = Math.max(...vertebrae.map(({ y }) => y)) - 8;
  const top = Math.min(...vertebrae.map(({ y }) => y)) - 20;
  return [[edge, bottom], [edge + side * 36, (bottom + top) / 2], [edge, top]];
}

/**
 * Stands a skeleton on a level floor, on straight knees, at one true scale. The pelvis turns as one piece about the
 * hip-joint centres. Breadths follow the hip-joint spacing; the longer leg keeps one drawn length. The curve from
 * 20 mm on (19.5 mm is written as 20 mm) leaves the sacrum at a right angle and bends back towards the longer side,
 * so it is drawn convex to the shorter side: direction as in ojima2025. Its size, from the tilt alone, is our choice.
 *
 * @param input differenceMm 0 up to hipWidthMm; hipWidthMm above 0; shorter 'none' draws level legs
 * @throws RangeError as `pelvicTilt` does
 * @example legLengthGeometry({ differenceMm: 10, shorter: 'left', hipWidthMm: 170 }).hips.left // [-84.9, -860]
 */
export function legLengthGeometry({ differenceMm, shorter, hipWidthMm }: LegPose): LegLengthGeometry {
  const asked = pelvicTilt({ differenceMm, hipWidthMm });
  const isLevel = shorter === 'none' || asked < 0.05;
  const tilt = isLevel ? 0 : asked;
  const drop = isLevel ? 0 : differenceMm;
  const isCurved = !isLevel && Math.round(differenceMm) >= CURVE_FROM_MM;

  const wide = hipWidthMm / (2 * DRAWN_HALF_WIDTH);
  const tall = Math.min(wide, 1.06);
  const reach = (hipWidthMm / 2) * Math.cos((tilt * Math.PI) / 180);
  const length = {
    left: DRAWN_LEG - (shorter === 'left' ? drop : 0),
    right: DRAWN_LEG - (shorter === 'right' ? drop : 0),
  };
  // The page turns clockwise, and the spine starts to the right, when the right leg is the shorter one.
  const turn = shorter === 'right' ? tilt : 0 - tilt;
  const lean = isCurved ? turn : 0;

  const pelvis: Placement = { x: 0, y: drop / 2 - DRAWN_LEG, turn, sx: wide, sy: tall };
  const sacrum = place(SACRUM_TOP, pelvis);
  const vertebrae = lumbarStack(sacrum, lean, 0 - lean, tall);
  return {
    shorter: isLevel ? 'none' : shorter,
    tiltDegrees: tilt,
    hips: { left: [-reach, -length.left], right: [reach, -length.right] },
    legs: {
      left: { x: -reach, y: -length.left, turn: 0, sx: -wide, sy: length.left / DRAWN_LEG },
      right: { x: reach, y: -length.right, turn: 0, sx: wide, sy: length.right / DRAWN_LEG },
    },
    pelvis,
    sacrum,
    vertebrae,
    spine: isLevel ? 'level' : isCurved ? 'usual' : 'may-bend',
    bend: isLevel ? undefined : bendMark(vertebrae, shorter === 'right' ? 1 : -1),
  };
}
