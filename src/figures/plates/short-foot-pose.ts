import { place } from '../placement.ts';
import { archPose, BALL } from '../side/arch-pose.ts';

/** How far the arch is drawn up, in mm: to be seen, not a measure. */
export const DRAWN_RISE = 9;

/** The foot with its arch drawn up. */
export const DRAWN_ARCH = archPose(DRAWN_RISE);

/** Where the ball of that foot lies, in mm. */
export const DRAWN_BALL = place(BALL, DRAWN_ARCH.front);

/** By how much the ball has come nearer to the heel, in whole mm. */
export const DRAWN_SHORTENING = Math.round(BALL[0] - DRAWN_BALL[0]);
