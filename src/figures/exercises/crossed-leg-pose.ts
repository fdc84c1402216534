import type { Point } from '../point.ts';
import { smoothPath } from '../spline.ts';
import type { FootState } from './drawn-foot.ts';
import { along, FRONT_HEAD, FRONT_TRUNK, frontArm } from './front-body.ts';
import { box, type Thing } from './things.ts';

/*
 * A body that sits on a chair, its left ankle on its right knee, seen from the front: its right side is on the left of the page.
 * Millimetres, y down, the origin between the hips. Drawing proportions.
 */

/** How far the floor lies below the hips. */
const FLOOR = 506;
const SEAT = 90;
/** Drawn this much smaller than the foot beside it. */
const SHARE = 0.28;

/** Where the left ankle lies: on the right knee. */
export const CROSSED_ANKLE: Point = [-96, 10];
/** The right knee, towards the viewer. */
export const KNEE_UNDER: Point = [-112, 60];

const small = (points: readonly Point[]): Point[] => points.map(([x, y]) => [Math.round(x * SHARE), Math.round((y - FLOOR) * SHARE)]);
const skin = (points: readonly Point[], isClosed = true): Thing => ({ look: 'skin', d: smoothPath(small(points), isClosed) });
const wood = ([x, y]: Point, width: number, height: number): Thing =>
  box([x * SHARE, (y - FLOOR) * SHARE], width * SHARE, height * SHARE, 'hard');

const CHAIR: readonly Thing[] = [
  wood([-200, SEAT - 430], 400, 430), wood([-214, SEAT], 30, FLOOR - SEAT), wood([184, SEAT], 30, FLOOR - SEAT), wood([-230, SEAT], 460, 34),
];
const UNDER_SHIN = along(KNEE_UNDER, [-116, 440], [[-0.1, 40], [0, 62], [0.35, 58], [0.8, 38], [1, 38]]);
const FLAT_FOOT: readonly Point[] = [[-154, 430], [-172, 480], [-160, FLOOR], [-72, FLOOR], [-60, 480], [-78, 430]];
const THIGH = along([70, 10], [310, 44], [[0, 78], [0.5, 76], [1, 60], [1.16, 24]]);
const SHIN = along([316, 44], CROSSED_ANKLE, [[-0.1, 26], [0, 54], [0.3, 60], [0.75, 42], [1, 38]]);
const FOOT: readonly Point[] = [[-60, -30], [-110, -34], [-170, 0], [-240, 44], [-266, 76], [-250, 100], [-206, 98], [-140, 76], [-80, 66], [-46, 30]];

/** The person: where the foot lies, and that the right hand holds its toes. */
export const crossedLeg: FootState = {
  name: 'sit',
  edges: [-118, 116],
  things: [
    ...CHAIR,
    skin(FRONT_TRUNK),
    skin(FRONT_HEAD),
    skin(FLAT_FOOT),
    skin(UNDER_SHIN),
    skin(THIGH),
    skin(SHIN),
    skin(FOOT),
    skin(frontArm(16, 66, 1), false),
    skin(frontArm(35, 60, -1), false),
  ],
};
