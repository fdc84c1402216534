import { gripFront, gripBehind } from './hand.ts';
import { group, stroke, verdict } from './ink.ts';
import { shoeSide } from './shoe-side.ts';
import { twistedShoe } from './twisted.ts';

const SCALE = 0.5;
const TOES = 'translate(150 24)scale(-1 1)';

/** A turning arrow around a wrist: its line and head. @param way 1 down in front, -1 up */
const turning = (x: number, y: number, way: 1 | -1): string =>
  group(`translate(${x} ${y})scale(1 ${way})`, stroke('mark', 'M-4-30c14 8 18 34 6 52'), stroke('head', 'M-6 32l4-15 11 8z'));

const held = (floor: number, shoe: string, toes: string): string =>
  group(`translate(122 ${floor})scale(${SCALE})`, gripBehind, group(toes, gripBehind), shoe, gripFront, group(toes, gripFront)) +
  turning(24, floor - 28, 1) +
  turning(294, floor - 20, -1);

/** Two hands turn heel and toes against each other: the shoe resists, or it wrings. */
export const twist = [
  held(96, shoeSide(), TOES),
  held(212, twistedShoe(62), TOES),
  verdict([196, 22], true, 'resists'),
  verdict([196, 136], false, 'wrings'),
].join('');
