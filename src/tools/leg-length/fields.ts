import { fieldText, type Unit } from '../shared/units.ts';
import type { MeasuredBy } from './input.ts';
import { DEFAULT_HIP_WIDTH_MM, type Side } from './tilt.ts';

/** The three ways in. */
export const METHODS = ['known', 'tape', 'blocks'] as const;
export type Method = (typeof METHODS)[number];

/** A length as it stands in its field. */
export interface LengthText {
  readonly text: string;
  readonly unit: Unit;
}

/** The tape readings of one leg as they stand in their fields; empty ones do not count. */
export interface ReadingTexts {
  readonly texts: readonly string[];
  readonly unit: Unit;
}

/** What the reader has typed and chosen. Fields of other methods keep what they held. */
export interface Fields {
  readonly method: Method;
  readonly difference: LengthText;
  readonly measuredBy: MeasuredBy;
  readonly left: ReadingTexts;
  readonly right: ReadingTexts;
  readonly height: LengthText;
  readonly shorter: Side;
  /** The usual spacing, one estimated from `leg`, or one that the reader typed. */
  readonly widthFrom: 'usual' | 'leg' | 'typed';
  readonly hipWidth: LengthText;
  readonly leg: LengthText;
}

/** Fields that hold one length. */
export type LengthName = 'difference' | 'height' | 'hipWidth' | 'leg';

const USUAL_WIDTH: LengthText = { text: fieldText(DEFAULT_HIP_WIDTH_MM, 'mm'), unit: 'mm' };
const NO_READINGS: ReadingTexts = { texts: ['', ''], unit: 'mm' };

/** What stands in the fields before the reader touches them: the worked example. */
export const EXAMPLE_FIELDS: Fields = {
  method: 'known',
  difference: { text: '10', unit: 'mm' },
  measuredBy: 'unknown',
  left: NO_READINGS,
  right: NO_READINGS,
  height: { text: '', unit: 'mm' },
  shorter: 'left',
  widthFrom: 'usual',
  hipWidth: USUAL_WIDTH,
  leg: { text: '', unit: 'mm' },
};
