import type { Side, Zone } from './zones.ts';

/** Width of one outsole from below, in mm. Its length is 300. Drawing proportions, not advice on a shape. */
export const SOLE_WIDTH = 110;

/** Makes a left sole of a right one, as SVG writes it. */
export const MIRROR = `matrix(-1 0 0 1 ${SOLE_WIDTH} 0)`;

/** How far beyond the sole's edge a touch still counts, in mm: it makes the zones along the edge broad enough for a fingertip. */
export const REACH = 15;

/** Left, top, width and height, in mm, of one sole alone, and of one with its names around it. */
export const SOLE_BOX = '-3 -3 116 306';
export const NAMED_BOX = '-7 -34 124 337';

/** The same box, for what lies over it. */
export const NAMED_AREA = { x: -7, y: -34, width: 124, height: 337 } as const;

/** Where the middle of the heel and of the toes ends, as each sole is seen. */
export const SOLE_ENDS = {
  left: { heel: [57, 301], toe: [50, 2] },
  right: { heel: [53, 301], toe: [60, 2] },
} as const satisfies Record<Side, object>;

/**
 * The zones of a right outsole from below, toes up: closed paths in mm, y down, outer edge at the left. Neighbours share
 * their borders, so that together they are the sole. A left sole is its mirror image. The ball lies aslant, as the heads
 * of the foot bones do, and the waist is hollow on its inner side.
 */
export const ZONE_PATHS: Readonly<Record<Zone, string>> = {
  'heel-outer': 'M13 220l22-5v81c-24-11-30-46-22-76z',
  'heel-centre': 'M35 215l12-3q12-1 23 1v83c-9 5-26 5-35 0z',
  'heel-inner': 'M70 213l14 5c12 32 11 67-14 78z',
  'mid-outer': 'M7 156q14 0 29-2l13-3-2 61-12 3-22 5c5-19-2-44-6-64z',
  'mid-inner': 'M49 151q11-1 22-3q15-3 30-8c-7 28-28 48-17 78l-14-5q-11-2-23-1z',
  'ball-outer': 'M4 82q14-6 30-9l2 81q-15 2-29 2c-4-24-6-50-3-74z',
  'ball-centre': 'M34 73l17-4 18-3 2 82q-11 2-22 3l-13 3z',
  'ball-inner': 'M69 66l35-6c4 26 3 54-3 80q-15 5-30 8z',
  'toe-big': 'M54 3c14-5 44 0 50 57l-35 6-18 3z',
  'toe-small': 'M54 3l-3 66-17 4q-16 3-30 9c4-38 24-69 50-79z',
};
