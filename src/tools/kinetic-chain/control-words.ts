import { saySize } from '../../figures/say-number.ts';
import type { ChainState, Feet, Person, Scale, View } from './state.ts';

/** The edges of a wedge, by the one that is up. */
export const EDGES = {
  outer: { label: 'outer edge up' },
  inner: { label: 'inner edge up' },
} as const;

/** The edge of a wedge that is up; undefined when the floor is flat. */
export function edgeOf(wedgeDegrees: number): keyof typeof EDGES | undefined {
  if (wedgeDegrees === 0) return undefined;
  return wedgeDegrees > 0 ? 'outer' : 'inner';
}

/** A wedge as the control tells it. @example sayWedge(-7.5) // '7.5°, inner edge up' */
export function sayWedge(wedgeDegrees: number): string {
  const edge = edgeOf(wedgeDegrees);
  return edge ? `${saySize(wedgeDegrees)}, ${EDGES[edge].label}` : '0°, no wedge';
}

/** Names of the controls. */
export const CONTROL_NAMES = {
  wedgeDegrees: 'Wedge under the foot',
  feet: 'Which foot stands on it',
  liftMm: 'Flat lift under one foot',
  liftSide: 'Which foot stands on the lift',
  person: 'Whose pelvis',
  view: 'Seen from',
  scale: 'Size',
} as const satisfies Record<keyof ChainState, string>;

/** The feet that may stand on the wedge, as the choice names them. */
export const FEET_WORDS = { both: 'Both feet', left: 'Left foot', right: 'Right foot' } as const satisfies Record<Feet, string>;

/** The people that can be shown, and where they stand in the spread. */
export const PERSON_WORDS = {
  opposite: { label: 'Other way', note: '5 in 100 people change this far the other way, or further' },
  little: { label: 'Little', note: '25 in 100 people change less' },
  typical: { label: 'Typical', note: '50 in 100 people change less' },
  strong: { label: 'Strong', note: '90 in 100 people change less' },
} as const satisfies Record<Person, { readonly label: string; readonly note: string }>;

/** The views, as the choice after "Seen from" names them. */
export const VIEW_WORDS = { both: 'Behind and the side', behind: 'Behind', side: 'The side' } as const satisfies Record<View, string>;

/** The sizes of what passes on up the chain. */
export const SCALE_WORDS = { true: 'True size', ten: '10 times, so that you can see it' } as const satisfies Record<Scale, string>;
