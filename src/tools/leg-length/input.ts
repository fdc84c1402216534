import type { Side } from './tilt.ts';

/** How the reader knows of the difference; `unknown` counts as by hand. */
export type MeasuredBy = 'image' | 'hand' | 'unknown';

/** Hip-joint spacing: typed, or estimated from a leg; `hipWidthMm` wins. Without either, 170 mm. */
export interface Width {
  /** 120 to 240 mm. */
  readonly hipWidthMm?: number;
  /** 500 to 1,300 mm; the width that follows is cut to 120 to 240 mm. */
  readonly legLengthMm?: number;
}

/** A difference that somebody has told the reader, 0 to 100 mm. */
export interface KnownInput {
  readonly method: 'known';
  readonly differenceMm: number;
  readonly shorter: Side;
  readonly measuredBy?: MeasuredBy;
}

/** Tape readings, 1 to 5 a leg, each 500 to 1,300 mm and within 60 mm of the others of that leg. */
export interface TapeInput {
  readonly method: 'tape';
  readonly leftMm: readonly number[];
  readonly rightMm: readonly number[];
}

/** Height of the blocks that make the waist look level, 0 to 100 mm, and the leg that stood on them. */
export interface BlocksInput {
  readonly method: 'blocks';
  readonly heightMm: number;
  readonly shorter: Side;
}

export type LegLengthInput = Width & (KnownInput | TapeInput | BlocksInput);

/** Why an input cannot be used. */
export type FaultCode = 'missing' | 'not-a-number' | 'negative' | 'too-small' | 'too-large' | 'spread' | 'count';

/** A field that cannot be used; `index` counts the readings of a leg from 0. */
export interface InputFault {
  readonly field: string;
  readonly index?: number;
  readonly code: FaultCode;
}

/** Smallest and largest usable value, mm. Our working limits. */
export const LIMITS_MM = {
  differenceMm: { min: 0, max: 100 },
  heightMm: { min: 0, max: 100 },
  reading: { min: 500, max: 1300 },
  legLengthMm: { min: 500, max: 1300 },
  hipWidthMm: { min: 120, max: 240 },
} as const;

/** Readings of one leg further apart than this are not readings of one leg, mm. Our working limit. */
export const LARGEST_SPREAD_MM = 60;

/** Largest number of readings a leg. */
export const MOST_READINGS = 5;
