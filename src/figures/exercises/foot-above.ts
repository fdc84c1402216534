import { hinge } from '../hinge.ts';
import { place } from '../placement.ts';
import type { Point } from '../point.ts';
import { smoothPath } from '../spline.ts';
import type { Thing } from './things.ts';

/* A left foot from above, as its owner sees it: toes up on the page, the back of the heel at the origin. Drawing proportions. */

const SCALE = 0.7;

const body: readonly Point[] = [
  [-28, -6], [0, 4], [28, -6], [34, -40], [30, -96], [38, -150], [50, -176], [50, -204], [8, -214], [-30, -200], [-54, -172], [-52, -136],
  [-42, -90], [-36, -40],
];
/** Root, width and length of each toe, big toe first, and its share of the spread. */
const TOES = [
  { root: [34, -196], width: 30, length: 56, share: 1 },
  { root: [8, -204], width: 19, length: 52, share: 0.2 },
  { root: [-13, -196], width: 18, length: 46, share: -0.5 },
  { root: [-31, -184], width: 17, length: 40, share: -1.2 },
  { root: [-46, -168], width: 17, length: 34, share: -2 },
] as const satisfies readonly { readonly root: Point; readonly width: number; readonly length: number; readonly share: number }[];

const drawn = (points: readonly Point[]): Point[] => points.map(([x, y]): Point => [Math.round(x * SCALE), Math.round(y * SCALE)]);

/**
 * A left foot from above with its toes apart.
 *
 * @param spread degrees that the big toe turns away from the middle; the small toe turns twice as far the other way
 */
export function footFromAbove(spread: number): Thing[] {
  const toes = TOES.map(({ root, width, length, share }): Thing => {
    const at = hinge([0, 0], root, spread * share);
    const half = width / 2;
    const outline: Point[] = [
      [-half, 14], [-half, 0], [-half, -length * 0.6], [-half, -length], [half, -length], [half, -length * 0.6], [half, 0], [half, 14],
    ];
    return { look: 'skin', d: smoothPath(drawn(outline.map((point) => place(point, at))), false) };
  });
  return [{ look: 'skin', d: smoothPath(drawn(body)) }, ...toes];
}
