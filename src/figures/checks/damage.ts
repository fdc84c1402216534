import type { Point } from '../point.ts';
import { smoothPath } from '../spline.ts';
import { cropped, stroke, words, type Box } from './ink.ts';
import { shoeSide } from './shoe-side.ts';
import { soleBelow } from './sole-below.ts';

const WIDTH = 150;
const HEIGHT = 92;
const FRONT: Box = [68, -62, 184, 124];
const BACK: Box = [-110, -62, 184, 124];
const TOES: Box = [66, -98, 184, 124];
/** Where the sole comes away from the upper, in mm, and by how many degrees it hangs down. */
const PARTS_AT = 110;
const HANGS = 13;

const HOLE = smoothPath([[138, -22], [152, -34], [174, -30], [182, -12], [176, 6], [156, 12], [140, 2], [144, -10]]);
const RIM = smoothPath([[126, -26], [150, -46], [184, -42], [196, -14], [188, 18], [156, 26], [130, 12], [124, -8]]);
const FOAM = smoothPath([[-88, -22], [-74, -34], [-46, -34], [-30, -20], [-26, -2], [-44, 12], [-70, 8], [-88, -2]]);
const CELLS = 'M-70-20h.1M-58-24h.1M-46-20h.1M-64-8h.1M-50-8h.1M-72 0h.1M-58 4h.1M-44 2h.1M-40-10h.1M-76-12h.1';
/** The gap that opens. */
const GAP = 'M110-20L220-24 232-18 228 10z';
const CRACK = 'M104-52l8 12-6 12 8 14-8 14 8 14-6 12 6 16';

/** Hangs a point of the sole down in front of where it comes away. */
function hanging([x, y]: Point): Point {
  if (x <= PARTS_AT) return [x, y];
  const angle = (HANGS * Math.PI) / 180;
  const [dx, dy] = [x - PARTS_AT, y + 18];
  return [PARTS_AT + dx * Math.cos(angle) - dy * Math.sin(angle), dx * Math.sin(angle) + dy * Math.cos(angle) - 18];
}

const seen = (column: number, row: number, box: Box, name: string, ...marks: string[]): string => {
  const [x, y] = [4 + column * 162, 2 + row * 122];
  return cropped([x, y, WIDTH, HEIGHT], box, ...marks) + words([x + WIDTH / 2, y + HEIGHT + 17], name, 'middle', 600);
};

/** What ends a shoe's life: a hole, foam that shows, a sole that comes away, a crack. */
export const damage = [
  seen(0, 0, FRONT, 'hole', soleBelow, stroke('worn', RIM), stroke('hollow', HOLE)),
  seen(1, 0, BACK, 'foam shows', soleBelow, stroke('cushion', FOAM), stroke('dots', CELLS)),
  seen(0, 1, TOES, 'sole comes away', stroke('hollow', GAP), shoeSide((point) => point, hanging)),
  seen(1, 1, FRONT, 'crack', soleBelow, stroke('crack', CRACK)),
].join('');
