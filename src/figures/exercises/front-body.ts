import { armOutline, legOutline } from '../body/body-outline.ts';
import type { LegPose } from '../body/body-pose.ts';
import { ELBOW, WRIST } from '../body/joints.ts';
import { hinge } from '../hinge.ts';
import { place } from '../placement.ts';
import type { Point } from '../point.ts';

/*
 * A body seen from the front, or from above when it lies on its back: its right side is on the left of the page. Millimetres,
 * y down, origin between the hip joints. Drawing proportions.
 */

const flip = ([x, y]: Point): Point => [-x, y];
const both = (half: readonly Point[]): Point[] => [...half, ...half.map(flip).reverse()];
const even = ([x, y]: Point): Point => [2 * Math.round(x / 2), 2 * Math.round(y / 2)];

/** Outline of the trunk, from between the legs into the neck. */
export const FRONT_TRUNK: readonly Point[] = both([
  [30, 84], [120, 76], [164, 20], [166, -50], [146, -130], [132, -200], [140, -280], [162, -360],
  [168, -420], [176, -470], [150, -506], [90, -528], [54, -556], [50, -620],
]);
/** Outline of the head. */
export const FRONT_HEAD: readonly Point[] = both([[34, -582], [62, -606], [76, -660], [82, -720], [72, -780], [34, -806]]);
/** Nose and brows: which way the face looks. */
export const FRONT_FACE = 'M-38-714q16-10 30 0M8-714q14-10 30 0M0-710v34q-10 8 4 12M-20-634q20 8 40 0';

const SHOULDER: Point = [166, -464];
/** Where an arm's outline begins on the trunk, and where it ends. */
const CAP: readonly Point[] = [[104, -520], [176, -508], [220, -468]];
const ARMPIT: Point = [150, -396];
/** Half of the distance between the hip joints. */
const HIP_HALF = 84;

/**
 * Outline of an arm beside a body seen from the front.
 *
 * @param out degrees that the upper arm stands away from the trunk
 * @param bend degrees that the forearm turns back towards it
 * @param side 1 on the right of the page (the left arm), -1 on its left
 */
export function frontArm(out: number, bend: number, side: 1 | -1): Point[] {
  const upper = hinge([0, 0], SHOULDER, -out);
  const lower = hinge(ELBOW, place(ELBOW, upper), bend - out);
  const [shoulder, elbow, wrist] = [SHOULDER, place(ELBOW, upper), place(WRIST, lower)];
  const outline = armOutline({ shoulder, elbow, wrist, upper, lower, hand: lower }, Number.POSITIVE_INFINITY);
  const whole = [...CAP, ...outline.slice(2, -1), ARMPIT];
  return side > 0 ? whole : whole.map(flip);
}

/** Where the joints of a leg are that is seen from the front; x as if it were on the right of the page. */
export interface FrontLeg {
  readonly knee: Point;
  readonly ankle: Point;
  /** Length of the foot as seen. */
  readonly foot: number;
}

/** Outline of a limb from one joint to the next: half of its width at shares of the way; ends beyond 0 and 1 are round. */
export const along = ([ax, ay]: Point, [bx, by]: Point, rows: readonly (readonly [share: number, half: number])[]): Point[] => {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const [nx, ny] = [-(by - ay) / length, (bx - ax) / length];
  const row = (side: number) => rows.map(([share, half]): Point =>
    even([ax + (bx - ax) * share + side * half * nx, ay + (by - ay) * share + side * half * ny]));
  return [...row(1), ...row(-1).reverse()];
};

/** Outline of a thigh whose knee points to the viewer, and of the shin with its foot behind it. */
export function frontLeg({ knee, ankle, foot }: FrontLeg, side: 1 | -1): { readonly thigh: Point[]; readonly shin: Point[] } {
  const hip: Point = [side * HIP_HALF, 0];
  const reach = Math.hypot(knee[0] - hip[0], knee[1] - hip[1]) || 1;
  const shin = along(knee, ankle, [[0, 54], [0.35, 58], [0.8, 38], [1, 38]]);
  const toes: Point[] = ([[-40, 0.3], [-48, 0.8], [-40, 1], [40, 1], [48, 0.8], [40, 0.3]] as const).map(([x, share]) =>
    even([ankle[0] - side * x, ankle[1] + foot * share]));
  const middle = shin.length / 2;
  return {
    thigh: along(hip, knee, [[0, 70], [0.4, 76], [1, 62], [1 + 50 / reach, 44], [1 + 58 / reach, 14]]),
    shin: [...shin.slice(0, middle), ...(side > 0 ? toes : [...toes].reverse()).reverse(), ...shin.slice(middle)],
  };
}

/**
 * Outline of a leg that has rolled to the right of the page, so that its outer side looks at the viewer.
 *
 * @param leg in the frame of an upright body
 * @param hip where its hip joint is seen
 * @param share of its forward reach that is seen: 1 when it lies on its side
 */
export function rolledLeg(leg: LegPose, hip: Point, share: number): Point[] {
  const upright = { x: 0, y: 0, turn: 0, sx: 1, sy: 1 };
  return legOutline(upright, leg, Number.POSITIVE_INFINITY).map(([x, y]) => even([hip[0] + x * share, hip[1] + y]));
}
