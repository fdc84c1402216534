import { place } from '../placement.ts';
import { BALL } from '../side/arch-pose.ts';
import { bandOutline, toePose } from '../side/toe-pose.ts';
import type { FootDrawing } from './drawn-foot.ts';
import { footFromAbove } from './foot-above.ts';
import { cloth } from './things.ts';

/* Numbers of the drawings, in degrees and mm: to be seen, no target. */

const HEIGHT = 196;
const EDGES = [-80, 216] as const;
/** How far the arch is drawn up. */
const RISE = 9;

/** A foot at rest on the floor, its toes long. */
export const AT_REST = toePose({});
/** The arch drawn up, the toes still long and flat. */
export const ARCH_UP = toePose({ rise: RISE });
/** The big toe up, the other four down. */
export const BIG_UP = toePose({ bigToe: { up: 38 } });
/** The big toe down, the other four up. */
export const SMALL_UP = toePose({ smallToes: { up: 38 } });
/** All toes curled, their tips on the floor. */
export const CURLED = toePose({ rise: 5, bigToe: { up: 16, curl: 62 }, smallToes: { up: 16, curl: 62 } });

/** Degrees that the big toe is turned away in the spread. */
const SPREAD = 12;

const ball = place(BALL, ARCH_UP.front);

/** Positions of the short foot. */
export const shortFoot: FootDrawing = {
  height: HEIGHT,
  states: [
    { name: 'start', pose: AT_REST, edges: EDGES },
    {
      name: 'hold',
      pose: ARCH_UP,
      edges: [EDGES[0], 276],
      felt: bandOutline(ARCH_UP),
      notes: [
        { from: [64, -26], to: [110, -128], lines: ['arch up'], isFelt: true },
        { from: [156, -30], to: [160, -82], lines: ['toes flat'] },
      ],
      arrows: [[[ball[0] - 26, -8], [60, -8], [14, -8]]],
    },
  ],
};

/** Positions of toe yoga. */
export const toeYoga: FootDrawing = {
  height: HEIGHT,
  states: [
    { name: 'big toe up', pose: BIG_UP, edges: EDGES, arrows: [[[214, -20], [214, -50], [200, -84]]] },
    { name: 'others up', pose: SMALL_UP, edges: EDGES, arrows: [[[214, -30], [212, -60], [196, -92]]] },
    {
      name: 'spread',
      edges: [-76, 76],
      isInAir: true,
      things: footFromAbove(SPREAD),
      arrows: [[[6, -192], [30, -194], [56, -182]], [[-8, -190], [-36, -182], [-60, -158]]],
    },
  ],
};

/** Positions of the towel curl. */
export const towelCurl: FootDrawing = {
  height: HEIGHT,
  states: [
    { name: 'start', pose: AT_REST, edges: [-80, 260], things: [cloth(-76, 250)] },
    {
      name: 'curl',
      pose: CURLED,
      edges: [-80, 260],
      things: [cloth(-76, 240, [154, 226])],
      arrows: [[[258, -44], [238, -46], [206, -46]]],
    },
  ],
};
