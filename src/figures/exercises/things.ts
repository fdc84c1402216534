import { shortNumbers, type Point } from '../point.ts';

/** Something that an exercise is done with or on, as an SVG path in mm of the pose's frame. */
export interface Thing {
  readonly d: string;
  /** Wood and walls are `hard`, towels, pillows and mats `soft`, a strap or a towel seen on edge a `band`, a hand or another leg `skin`. */
  readonly look: 'hard' | 'soft' | 'band' | 'skin';
  /** It stands nearer to the viewer than the body. */
  readonly isNear?: boolean;
}

/** A drawn wall is this thick. */
const WALL_THICK = 40;
/** Thickness of a drawn chair's seat and of its legs. */
const SEAT_THICK = 34;
const CHAIR_LEG = 26;

const whole = (...values: readonly number[]): string => shortNumbers(values.map(Math.round));

/**
 * A box from its upper left corner.
 *
 * @example box([0, 10], 40, 20, 'hard').d // "M0 10h40v20h-40z"
 */
export function box([x, y]: Point, width: number, height: number, look: Thing['look']): Thing {
  const [w, h] = [Math.round(width), Math.round(height)];
  return { d: `M${whole(x, y)}h${w}v${h}h${-w}z`, look };
}

/** A wall whose face stands at `x`, so high above the floor. */
export const wall = (x: number, floor: number, height: number): Thing => box([x, floor - height], WALL_THICK, height, 'hard');

/** A flat step on the floor, from `left` to `right`. */
export const step = (left: number, right: number, floor: number, height: number): Thing =>
  box([left, floor - height], right - left, height, 'hard');

/** A mat on the floor, from `left` to `right`. */
export const mat = (left: number, right: number, floor: number): Thing => box([left, floor - 14], right - left, 14, 'soft');

/**
 * A chair that looks to the right: seat, two legs, and a back at its left end.
 *
 * @param seat height of the seat's upper side in the pose's frame
 * @param left rear edge of the seat
 * @param depth of the seat
 */
export function chair(seat: number, left: number, depth: number, floor: number): Thing {
  const back = 430;
  const legs = Math.round(floor - seat - SEAT_THICK);
  const between = Math.round(depth - 2 * CHAIR_LEG);
  return {
    look: 'hard',
    d: `M${whole(left, seat - back)}h${CHAIR_LEG}v${back}h${Math.round(depth - CHAIR_LEG)}v${SEAT_THICK + legs}h${-CHAIR_LEG}v${-legs}h${-between}v${legs}h${-CHAIR_LEG}z`,
  };
}

/** A ball, or a rolled towel seen on its end. */
export function roll([x, y]: Point, radius: number, look: Thing['look']): Thing {
  const r = Math.round(radius);
  return { d: `M${whole(x - r, y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0${-2 * r} 0`, look };
}

/** A worktop whose edge stands at `left`; it runs out of the drawing at `right`. */
export const worktop = (left: number, right: number, floor: number, top: number): Thing => ({
  look: 'hard',
  d: `M${whole(left, floor - top)}H${whole(right)}V${whole(floor)}H${whole(left + 60)}v${whole(40 - top)}h-60z`,
});

/**
 * A cloth that lies on the floor at y = 0, drawn up into folds where `folds` says.
 *
 * @param folds left and right end of the folds
 */
export function cloth(left: number, right: number, folds?: readonly [number, number]): Thing {
  const waves = folds ? `H${whole(folds[0])}${'q6-32 12 0'.repeat(Math.round((folds[1] - folds[0]) / 12))}V0` : '';
  return { look: 'band', d: `M${whole(left)} 0${waves}H${whole(right)}`, isNear: true };
}
