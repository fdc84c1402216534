import { place } from '../placement.ts';
import { shortNumbers, type Point } from '../point.ts';
import { drape, type SkinPoint } from '../skin.ts';
import type { RaisedHeel } from '../side/raised-heel.ts';

/** Thickness of the drawn sole under the ball, in mm. */
export const SOLE_THICKNESS = 8;

/* A slip-on shoe around the flat foot of `arch-pose.ts`. Bones: 0 foot, 1 toes. */
const UPPER: readonly SkinPoint[] = [
  [-66, 4, 0], [-74, -6, 0], [-72, -40, 0], [-66, -64, 0], [-54, -66, 0], [-36, -44, 0], [0, -26, 0], [60, -22, 0], [104, -36, 0],
  [126, -52, 0.4], [146, -44, 0.8], [176, -36, 1], [206, -30, 1], [220, -12, 1], [214, 4, 1], [150, 4, 1], [100, 4, 0.3], [20, 4, 0],
];
const SHANK: readonly SkinPoint[] = [
  [-76, 0, 0], [-70, -1, 0], [20, -1, 0], [104, -1, 0.3], [150, -1, 1], [206, -1, 1], [224, -10, 1], [214, 8, 1], [190, 8, 1],
  [120, 8, 1], [96, 8, 0.2], [30, 7, 0], [-20, 8, 0], [-72, 8, 0],
];

/** Outline of the upper. */
export const upperOutline = ({ rear, toes }: RaisedHeel): Point[] => drape(UPPER, [rear, toes], SOLE_THICKNESS);
/** Outline of the sole without its heel. */
export const soleOutline = ({ rear, toes }: RaisedHeel): Point[] => drape(SHANK, [rear, toes], SOLE_THICKNESS);

/**
 * Outline of the heel block, which stands upright on the floor and gets narrower with its height.
 *
 * @returns an SVG path
 */
export function heelOutline({ rear, height }: RaisedHeel): string {
  const [back, front] = [place([-72, 4], rear), place([-4, 3], rear)];
  const foot = 60 - height * 0.5;
  const from = back[0] + 6 + height * 0.08;
  const middle = (back[1] + SOLE_THICKNESS) / 2;
  const to = (point: Point) => shortNumbers(point.map(Math.round));
  return `M${to(front)}Q${to([from + foot, middle])} ${to([from + foot, SOLE_THICKNESS])}H${Math.round(from)}Q${to([from - 3, middle])} ${to(back)}z`;
}
