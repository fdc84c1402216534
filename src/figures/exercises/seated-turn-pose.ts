import { hinge } from '../hinge.ts';
import { place } from '../placement.ts';
import type { Point } from '../point.ts';
import { smoothPath } from '../spline.ts';
import type { AboveDrawing } from './drawn-above.ts';
import { box, type Thing } from './things.ts';

/* A body on a chair, seen from above: it looks down the page, its spine at the origin. Millimetres, y down. Drawing proportions. */

const SIDES = [-1, 1] as const;

/** Degrees that trunk, arms and head turn: to be seen, no target. */
export const TURN = 40;

/** Outlines of its left half, which is on the right of the page; the knees apart. */
const FOOT: readonly Point[] = [[160, 420], [156, 560], [172, 640], [226, 640], [246, 560], [232, 420]];
const THIGH: readonly Point[] = [[20, -60], [30, 90], [104, 400], [130, 486], [214, 486], [256, 400], [226, 160], [196, -60]];
const SHOULDERS: readonly Point[] = [
  [-140, -96], [0, -112], [140, -96], [216, -74], [248, -10], [216, 60], [150, 126], [0, 136], [-150, 126], [-216, 60], [-248, -10], [-216, -74],
];
/** From the shoulder forwards to the elbow, and across the chest to the other upper arm. */
const ARM: readonly Point[] = [
  [170, -40], [150, 50], [140, 116], [90, 104], [20, 78], [-90, 56], [-158, 66], [-150, 118], [-90, 136], [20, 160], [150, 212], [232, 224],
  [262, 170], [258, 80], [246, 0],
];
const HEAD: readonly Point[] = [[-40, -104], [40, -104], [80, -50], [82, 20], [56, 92], [22, 106], [0, 136], [-22, 106], [-56, 92], [-82, 20], [-80, -50]];

const flip = ([x, y]: Point): Point => [-x, y];
const skin = (points: readonly Point[]): Thing => ({ look: 'skin', d: smoothPath(points) });
const CHAIR: readonly Thing[] = [box([-230, -200], 460, 430, 'hard'), box([-230, -250], 460, 44, 'hard')];
const LEGS: readonly Thing[] = [FOOT, THIGH].flatMap((half) => SIDES.map((side) => skin(side > 0 ? half : half.map(flip))));

/** Shoulders, crossed arms and head, turned so many degrees to the body's right; from the lowest to the highest. */
export function turnedTrunk(degrees: number): Point[][] {
  const about = hinge([0, 0], [0, 0], degrees);
  const turned = (points: readonly Point[]) => points.map((point): Point => {
    const [x, y] = place(point, about);
    return [Math.round(x), Math.round(y)];
  });
  return [SHOULDERS, ARM, ARM.map(flip), HEAD].map(turned);
}

/** Positions of the turns on a chair: facing the front, then trunk, arms and head to one side. */
export const seatedTurns: AboveDrawing = {
  height: 1020,
  floor: 690,
  edges: [-360, 360],
  still: [...CHAIR, ...LEGS],
  states: [0, TURN].map((degrees) => ({
    name: degrees ? 'turn' : 'start',
    moved: turnedTrunk(degrees).map(skin),
    ...(degrees && { arrows: [[[300, 150], [230, 300], [60, 360]]] }),
  })),
};
