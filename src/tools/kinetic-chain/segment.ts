/** Ids of the links above the heel, from the shin up. */
export const SEGMENT_IDS = [
  'tibia-rotation',
  'femur-rotation',
  'pelvis-sagittal',
  'pelvis-frontal',
  'pelvis-rotation',
  'lumbar-lordosis',
  'lumbar-rotation',
] as const;
export type SegmentId = (typeof SEGMENT_IDS)[number];

/** How sure a number is, from least to most; no number of this chain is surer than moderate. */
export const CERTAINTIES = ['very-low', 'low', 'moderate'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Which way a part moves; `sideways` names no side, because what we could read of the study names none. */
export type Direction = 'internal' | 'external' | 'forward' | 'sideways' | 'none' | 'unknown';

/** Why there is no number. */
export type GapReason = 'no-number' | 'no-study' | 'studies-disagree' | 'not-mirror';

interface Link {
  readonly id: SegmentId;
  readonly direction: Direction;
  /** Ids in references.json, the source of the number first. */
  readonly references: readonly string[];
}

/** A link with a confirmed number. Degrees; positive is internal rotation and forward tilt, for `sideways` it is a size. */
export interface MeasuredSegment extends Link {
  readonly unknown: false;
  readonly reason?: never;
  readonly mean: number;
  /** Mean -+ 1.96 SD between people: where 95 of 100 are expected. */
  readonly low: number;
  readonly high: number;
  /** Ends of the 95 % interval of the mean itself. */
  readonly meanLow: number;
  readonly meanHigh: number;
  /** Share, 0 to 1, whose measured change is expected the other way. Measuring noise is in it, so the true share is lower. */
  readonly oppositeShare: number;
  /** How many people, or legs, were measured. */
  readonly studied: number;
  readonly certainty: Certainty;
  /** True for any angle but the one that was measured. */
  readonly extrapolated: boolean;
}

/** A mean that nobody measured: equal wedges under both feet favour no side. */
export interface SymmetricSegment extends Link {
  readonly unknown: false;
  readonly reason: 'symmetry';
  readonly mean: 0;
  readonly certainty: Certainty;
}

/** A gap: no confirmed number, and none guessed. */
export interface UnknownSegment extends Link {
  readonly unknown: true;
  readonly reason: GapReason;
}

export type Segment = MeasuredSegment | SymmetricSegment | UnknownSegment;

/** True for a link that has a number with its spread. */
export const isMeasured = (segment: Segment): segment is MeasuredSegment => segment.reason === undefined;
