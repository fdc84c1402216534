import type { ArmAngles, LegAngles } from '../body/body-angles.ts';
import { SHOULDER } from '../body/joints.ts';
import { armTo } from '../body/limbs.ts';
import { place, type Placement } from '../placement.ts';
import type { Point } from '../point.ts';

/** From the shoulder to the wrist of an arm whose elbow is all but straight, in mm. */
const STRETCHED_ARM = 546;

/** Where a wrist is to be, and how it is bent. */
export interface Hand {
  /** In mm from the hips. */
  readonly at: Point;
  /** Degrees that the hand is up. */
  readonly wrist?: number;
  /** The farthest that it may be from the shoulder, in mm. */
  readonly most?: number;
}

/**
 * An arm whose wrist is in a given place, or short of it in the same direction when the place is out of reach.
 *
 * @param chest the part that carries the arm
 * @throws RangeError for a place that is too near
 */
export function armTowards(chest: Placement, { at, wrist = 0, most = STRETCHED_ARM }: Hand): ArmAngles {
  const shoulder = place(SHOULDER, chest);
  const [x, y] = [at[0] - shoulder[0], at[1] - shoulder[1]];
  const share = Math.min(1, most / Math.hypot(x, y));
  return { ...armTo([x * share, y * share], { from: chest.turn, end: 0 }), wrist };
}

/**
 * A leg with a straight knee.
 *
 * @param swing degrees that the thigh stands forwards from hanging straight down on the page
 * @param from how the pelvis is turned
 * @param ankle degrees that the foot is up
 */
export const straightLeg = (swing: number, from: number, ankle: number): LegAngles => ({ hip: from + swing, knee: 0, ankle });
