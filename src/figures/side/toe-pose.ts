import { hinge } from '../hinge.ts';
import { place, type Placement } from '../placement.ts';
import type { Point } from '../point.ts';
import { drape, type SkinPoint } from '../skin.ts';
import { ANKLE, archPose, BALL, FOOT_SKIN, type ArchPose } from './arch-pose.ts';

/** How toes stand, in degrees from long and flat. */
export interface ToeAngles {
  /** The whole toe up, at its root. */
  readonly up?: number;
  /** Its tip down, in its middle. */
  readonly curl?: number;
}

/** A left foot that moves its toes, its arch and its ankle. */
export interface FootAngles {
  /** Rise of the arch in mm. */
  readonly rise?: number;
  /** Foot up against the shin, in degrees. */
  readonly ankle?: number;
  readonly bigToe?: ToeAngles;
  /** The other four toes, which move together. */
  readonly smallToes?: ToeAngles;
}

/** A toe in its two parts. */
export interface ToePlaces {
  readonly base: Placement;
  readonly tip: Placement;
}

/** A left foot seen from its inner side, its toes posed: the sole at y = 0, y down, in mm. */
export interface ToePose extends ArchPose {
  readonly bigToe: ToePlaces;
  readonly smallToes: ToePlaces;
}

/** How far the drawn toes and ankle turn, in degrees. Limits of the drawing. */
export const TOE_LIMITS = { up: [-30, 80], curl: [0, 70], ankle: [-50, 30] } as const;

/** Where a toe bends in its middle. */
const MIDDLE: Point = [177, -15];

function within(joint: keyof typeof TOE_LIMITS, degrees = 0): number {
  const [least, most] = TOE_LIMITS[joint];
  if (degrees >= least && degrees <= most) return degrees;
  throw new RangeError(`A drawn foot's ${joint} turns from ${least} to ${most} degrees, not ${degrees}`);
}

function toesAt(ball: Point, { up, curl }: ToeAngles = {}): ToePlaces {
  const turn = -within('up', up);
  const base = hinge(BALL, ball, turn);
  return { base, tip: hinge(MIDDLE, place(MIDDLE, base), turn + within('curl', curl)) };
}

/**
 * Poses a foot that moves its toes. Heel and ball stay where the arch leaves them.
 *
 * @throws RangeError for an angle or an arch that the drawing does not reach
 * @example toePose({ bigToe: { up: 40 } }).bigToe.base.turn // -40
 */
export function toePose({ rise = 0, ankle, bigToe, smallToes }: FootAngles): ToePose {
  const arch = archPose(rise);
  const ball = place(BALL, arch.front);
  return {
    ...arch,
    leg: hinge(ANKLE, place(ANKLE, arch.rear), within('ankle', ankle)),
    bigToe: toesAt(ball, bigToe),
    smallToes: toesAt(ball, smallToes),
  };
}

/** Bones: 0 leg, 1 rear, 2 front, 3 base of the big toe, 4 its tip. */
const BIG: readonly SkinPoint[] = FOOT_SKIN.map(([x, y, bone]) => [x, y, bone === 3 && x >= 180 ? (x > 180 ? 4 : 3.5) : bone]);
/** Bones: 0 front, 1 base, 2 tip. */
const SMALL: readonly SkinPoint[] = [
  [112, -44, 0], [130, -40, 0.3], [150, -34, 1], [172, -32, 1.5], [190, -28, 2], [198, -14, 2], [188, -2, 2], [158, -2, 1], [126, -4, 0.3],
];

/** Outline of the skin with the big toe, open at its upper end. The floor presses it flat. */
export const bigToeSkin = ({ leg, rear, front, bigToe }: ToePose, floor: number): Point[] =>
  drape(BIG, [leg, rear, front, bigToe.base, bigToe.tip], floor);

/** Outline of the four small toes, behind the big one. */
export const smallToesSkin = ({ front, smallToes }: ToePose, floor: number): Point[] =>
  drape(SMALL, [front, smallToes.base, smallToes.tip], floor);

/** The band under the foot, from the heel bone to the ball, where it stretches. Bones: 0 rear, 1 front. */
const BAND: readonly SkinPoint[] = [
  [-34, -16, 0], [-20, -16, 0], [6, -20, 0], [32, -27, 0.4], [58, -31, 0.5], [86, -25, 0.8], [108, -14, 1], [130, -10, 1], [134, -4, 1], [116, -2, 1],
  [104, -6, 1], [84, -17, 0.8], [58, -23, 0.5], [32, -18, 0.4], [10, -8, 0], [-30, -4, 0],
];

/** Outline of that band. */
export const bandOutline = ({ rear, front }: ToePose): Point[] => drape(BAND, [rear, front], Number.POSITIVE_INFINITY);
