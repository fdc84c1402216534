import { SOLE_BELOW } from '../shoe/lace-shoe.ts';
import { stroke } from './ink.ts';

/* Rows of tread across the sole of `lace-shoe.ts`, toes to the right: where, and from edge to edge, in mm. */
const ROWS: readonly (readonly [x: number, from: number, to: number])[] = [
  [-80, -20, 16], [-70, -26, 26], [-60, -30, 28], [-50, -32, 28], [-40, -30, 26], [-30, -28, 26], [-20, -26, 20],
  [78, -34, 24], [90, -38, 32], [102, -42, 38], [114, -44, 42], [126, -46, 44], [138, -46, 48], [150, -46, 48], [162, -44, 48], [174, -42, 46],
  [186, -38, 44], [198, -34, 38], [210, -26, 34], [222, -12, 24],
];
const zigzag = ([x, from, to]: (typeof ROWS)[number]): string => {
  const half = Math.floor((to - from) / 8);
  return `M${x} ${from}${'l5 4-5 4'.repeat(half)}`;
};

/** A right sole from below, toes to the right, its outer edge up, with all its tread. */
export const soleBelow = stroke('sole', SOLE_BELOW) + stroke('grip', ROWS.map(zigzag).join(''));
