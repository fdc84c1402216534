import { pelvisSideways } from './pelvis.ts';
import { forwardTiltOf } from './person.ts';
import { shinTurn } from './shin.ts';
import type { ChainState } from './state.ts';

/** What the drawing shows of a state, in degrees before any exaggeration; undefined is a gap: no confirmed number. */
export interface ChainAngles {
  /** Wedge under each foot, positive raises the outer edge. The heel is drawn as if it followed fully (and said so). */
  readonly wedge: { readonly left: number; readonly right: number };
  /** Shin turn on each side, positive inwards. */
  readonly shin: { readonly left: number; readonly right: number };
  /** Forward tilt of the pelvis, for this person. */
  readonly pelvisForward: number | undefined;
  /** Size of the sideways tilt of the pelvis; the studies' text that we saw names no side, so none is claimed. 0 is level. */
  readonly pelvisSideways: number | undefined;
}

/**
 * The angles that a state is drawn with. The person moves the forward tilt alone: that who tips far forward also tips
 * far sideways is not known, so the sideways tilt stays at its mean.
 *
 * @example anglesOf(DEFAULT_STATE).pelvisForward // 1.57
 */
export function anglesOf({ wedgeDegrees, feet, person }: ChainState): ChainAngles {
  const left = feet === 'right' ? 0 : wedgeDegrees;
  const right = feet === 'left' ? 0 : wedgeDegrees;
  return {
    wedge: { left, right },
    shin: { left: shinTurn(left), right: shinTurn(right) },
    pelvisForward: forwardTiltOf(person, wedgeDegrees, feet),
    pelvisSideways: wedgeDegrees < 0 ? undefined : pelvisSideways(wedgeDegrees, feet).mean,
  };
}
