/** The choices of feet, the one that stands there at first in front. */
export const FEET = ['both', 'left', 'right'] as const;
/** Which feet stand on the wedge. */
export type Feet = (typeof FEET)[number];

/** The people that can be shown, from who tips least forward to who tips most. */
export const PERSONS = ['opposite', 'little', 'typical', 'strong'] as const;
/** How far the pelvis of the person shown answers: a fixed place in the spread between people. */
export type Person = (typeof PERSONS)[number];

/** The choices of view, the one that stands there at first in front. */
export const VIEWS = ['both', 'behind', 'side'] as const;
/** From where the skeleton is seen. */
export type View = (typeof VIEWS)[number];

/** The choices of size, the one that stands there at first in front. */
export const SCALES = ['true', 'ten'] as const;
/** True size, or what passes on up the chain drawn 10 times as large. */
export type Scale = (typeof SCALES)[number];

/** All that the reader may set: sentence, drawing, table and link show the same one. */
export interface ChainState {
  /** Degrees of the wedge, -15 to 20 in steps of 0.5: positive raises the outer edge, so that the heel tips inward. */
  readonly wedgeDegrees: number;
  readonly feet: Feet;
  /** Millimetres under one foot, 0 to 30 in whole mm. Shown beside the wedge, never added to it. */
  readonly liftMm: number;
  readonly liftSide: 'left' | 'right';
  readonly person: Person;
  readonly view: View;
  readonly scale: Scale;
}

/** What stands there before the reader touches anything: a wedge of the size that was measured, at true size. */
export const DEFAULT_STATE: ChainState = {
  wedgeDegrees: 10,
  feet: 'both',
  liftMm: 0,
  liftSide: 'left',
  person: 'typical',
  view: 'both',
  scale: 'true',
};
