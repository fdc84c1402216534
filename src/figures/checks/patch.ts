import { cropped, group, stroke, verdict, words } from './ink.ts';
import { soleBelow } from './sole-below.ts';

/** Units a mm. */
const SCALE = 1.2;
/** Widths in mm: of a large coin, and of a bank card's short edge (ISO 7810, ID-1). */
const COIN = 30;
const CARD = 54;

const disc = (x: number, y: number, width: number): string =>
  `M${x - width / 2} ${y}a${width / 2} ${width / 2} 0 1 0 ${width} 0a${width / 2} ${width / 2} 0 1 0-${width} 0z`;
const coin = (x: number, y: number): string => stroke('cushion', `${disc(x, y, COIN)}${disc(x, y, COIN - 5)}`);

/** A heel from below with a smooth patch, and a coin beside it. @param width of the patch in mm */
const heel = (left: number, width: number): string =>
  cropped(
    [left, 0, 156, 128],
    [-44, -12, 156 / SCALE, 128 / SCALE],
    group('rotate(-90)', soleBelow),
    stroke('worn', disc(-14, 66, width)),
    stroke('mark', `M${-14 - width / 2} 66h${width}`),
    coin(66, 66),
  );

/** A smooth patch at the heel and what it is measured with: a coin, once you know how wide it is, or a bank card's short edge. */
export const patch = [
  heel(4, 14),
  heel(164, 36),
  verdict([10, 152], true, 'under 2.7 cm'),
  verdict([166, 152], false, '3.1 cm or more'),
  stroke('line', 'M6 168H314'),
  group(`translate(10 180)scale(${SCALE})`, stroke('cushion', `M0 40V4q0-4 4-4H${CARD - 4}q4 0 4 4V40`), stroke('firm', 'M7 13h11v9h-11z'), stroke('mark', `M0-4H${CARD}M0-7v6M${CARD}-7v6`)),
  words([84, 196], 'card, short', 'start'),
  words([84, 214], 'side 5.4 cm', 'start'),
  group(`translate(206 198)scale(${SCALE})`, coin(0, 0)),
  words([232, 196], 'coin', 'start'),
  words([232, 214], 'measure it', 'start'),
].join('');
