import { hinge } from '../hinge.ts';
import { place, type Placement } from '../placement.ts';
import type { Point } from '../point.ts';
import { drape, type SkinPoint } from '../skin.ts';

/** A left foot seen from its inner side, toes to the right: floor at y = 0, y down, in mm. */
export interface FootPose {
  /** Heel bone and ankle bone. */
  readonly rear: Placement;
  readonly navicular: Placement;
  /** From the wedge bone to the ball. */
  readonly front: Placement;
  readonly toes: Placement;
  /** Shin bone. */
  readonly leg: Placement;
}

/** A foot whose arch is higher or lower than the usual one. */
export interface ArchPose extends FootPose {
  /** Rise of the arch above the usual one. */
  readonly rise: number;
  /** Where the boat-shaped bone stands, at the top of the arch. */
  readonly top: Point;
}

/** How far the drawn arch goes up or down from the usual one, in mm. */
export const MOST_RISE = 18;

export const HEEL_REST: Point = [-40, -10];
const TOP: Point = [53, -49];
export const BALL: Point = [137, -22];
/** Middle of the ankle joint. */
export const ANKLE: Point = [0, -70];

const degrees = (radians: number): number => (radians * 180) / Math.PI;
const shift = (from: Point, to: Point): Placement => hinge(from, to, 0);

/**
 * Raises or lowers the arch. The rear of the foot turns about the heel, the front about the ball; both keep their
 * length, so a lower arch makes a longer foot. Heel, ball and toes stay on the floor.
 *
 * @param rise mm that the top of the arch stands above the usual one; negative for a low arch
 * @throws RangeError beyond 18 mm either way
 * @example archPose(10).top[1] - archPose(0).top[1] // -10
 */
export function archPose(rise: number): ArchPose {
  if (!(Math.abs(rise) <= MOST_RISE)) throw new RangeError(`An arch rises by at most ${MOST_RISE} mm, not ${rise}`);
  const rearLength = Math.hypot(TOP[0] - HEEL_REST[0], TOP[1] - HEEL_REST[1]);
  const frontLength = Math.hypot(BALL[0] - TOP[0], BALL[1] - TOP[1]);
  const slope = (height: number, length: number): number => Math.asin(height / length);
  const rearSlope = slope(HEEL_REST[1] - TOP[1] + rise, rearLength);
  const frontSlope = slope(BALL[1] - TOP[1] + rise, frontLength);
  const rearTurn = degrees(slope(HEEL_REST[1] - TOP[1], rearLength) - rearSlope);
  const frontTurn = degrees(frontSlope - slope(BALL[1] - TOP[1], frontLength));

  const top: Point = [HEEL_REST[0] + rearLength * Math.cos(rearSlope), TOP[1] - rise];
  const ball: Point = [top[0] + frontLength * Math.cos(frontSlope), BALL[1]];
  const rear = hinge(HEEL_REST, HEEL_REST, rearTurn);
  return {
    rise,
    top,
    rear,
    navicular: hinge(TOP, top, (rearTurn + frontTurn) / 2),
    front: hinge(TOP, top, frontTurn),
    toes: shift(BALL, ball),
    leg: shift(ANKLE, place(ANKLE, rear)),
  };
}

/** The part of the sole that the arch lifts off the floor, heel to ball. Bones: 0 leg, 1 rear, 2 front, 3 toes. */
const SOLE: readonly SkinPoint[] = [
  [-22, 4, 1], [-2, 1, 1], [12, -6, 1.2], [32, -19, 1.4], [58, -25, 1.5], [84, -19, 1.7], [104, -6, 2], [116, 0, 2.4], [136, 0, 3],
];
/** The foot's outline, open at its upper end. Bones: 0 leg, 1 rear, 2 front, 3 toes. */
export const FOOT_SKIN: readonly SkinPoint[] = [
  [35, -148, 0], [31, -130, 0], [27, -112, 0.2], [38, -92, 1], [60, -78, 1.5], [88, -66, 2], [116, -44, 2], [140, -38, 2.6],
  [158, -32, 3], [180, -30, 3], [200, -24, 3], [207, -9, 3], [197, 0, 3], [160, 0, 3], ...SOLE.toReversed(),
  [-48, 4, 1], [-62, -8, 1], [-64, -30, 1], [-57, -52, 1], [-43, -76, 0.8], [-37, -104, 0.2], [-40, -130, 0], [-43, -148, 0],
];
const bonesOf = ({ leg, rear, front, toes }: FootPose): Placement[] => [leg, rear, front, toes];

/** Outline of the skin, open at its upper end. */
export const footSkin = (pose: FootPose): Point[] => drape(FOOT_SKIN, bonesOf(pose), 0);

/** Upper edge of the space under the arch; the floor is its lower edge. */
export const archSpace = (pose: ArchPose): Point[] => drape(SOLE, bonesOf(pose), 0);
