import type { ChainAngles } from './angles.ts';
import type { Scale } from './state.ts';

/** An angle as the drawing shows it, in degrees: true, or 10 times as large. */
export interface DrawnAngle {
  readonly degrees: number;
  /** True when it is drawn smaller than asked, because the drawing can take no more. */
  readonly isCapped: boolean;
}

/** The angles that the bones take. */
export interface DrawnAngles {
  /** Degrees of the wedges, always true. */
  readonly wedge: ChainAngles['wedge'];
  readonly shin: { readonly left: DrawnAngle; readonly right: DrawnAngle };
  readonly pelvisForward: DrawnAngle | undefined;
  readonly pelvisSideways: DrawnAngle | undefined;
}

/** How many times too large each scale draws what passes on up the chain. */
const TIMES = { true: 1, ten: 10 } as const satisfies Record<Scale, number>;

/** The furthest that this drawing turns a shin in its ring, and tips a pelvis, in degrees. Not medical claims. */
export const MOST_TURN = 150;
export const MOST_TILT = 30;

function drawn(degrees: number, scale: Scale, most: number): DrawnAngle {
  if (!Number.isFinite(degrees)) throw new RangeError(`An angle is a finite number of degrees, not ${degrees}`);
  const asked = degrees * TIMES[scale];
  return { degrees: Math.min(most, Math.max(-most, asked)), isCapped: Math.abs(asked) > most };
}

/**
 * Enlarges what passes on up the chain. Wedge and heel stay true.
 *
 * @param angles degrees before any exaggeration
 * @throws RangeError for an angle that is not a finite number
 * @example drawnAngles({ …, pelvisForward: 1.57 }, 'ten').pelvisForward // { degrees: 15.7, isCapped: false }
 */
export function drawnAngles({ wedge, shin, pelvisForward, pelvisSideways }: ChainAngles, scale: Scale): DrawnAngles {
  const tilt = (degrees: number | undefined) => (degrees === undefined ? undefined : drawn(degrees, scale, MOST_TILT));
  return {
    wedge,
    shin: { left: drawn(shin.left, scale, MOST_TURN), right: drawn(shin.right, scale, MOST_TURN) },
    pelvisForward: tilt(pelvisForward),
    pelvisSideways: tilt(pelvisSideways),
  };
}
