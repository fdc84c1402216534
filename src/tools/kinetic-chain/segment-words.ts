import { saySize } from '../../figures/say-number.ts';
import { anglesOf } from './angles.ts';
import { PERSON_WORDS } from './control-words.ts';
import { passUp } from './model.ts';
import { sayForward } from './result-words.ts';
import { sayRange, sayShare } from './say.ts';
import { isMeasured, type Certainty, type MeasuredSegment, type Segment, type SegmentId, type UnknownSegment } from './segment.ts';
import { segmentNotes, type Note } from './segment-notes.ts';
import type { ChainState } from './state.ts';

/** How far the single person and the mean may lie from a number. */
interface SpreadWords {
  /** Where 95 of 100 are expected. */
  readonly people: string;
  /** Where the mean itself may lie. */
  readonly average: string;
  /** How many would change the other way. */
  readonly otherWay: string;
}

/** A number with all that belongs to it. */
export interface NumberWords {
  /** Which way, and how far on average. */
  readonly mean: string;
  /** Undefined where nothing changes. */
  readonly spread: SpreadWords | undefined;
  /** Who was measured. */
  readonly studied: string;
}

/** A link of the chain as a row of the table. Either `number` or `gap` is there, or the words of symmetry in `gap`. */
export interface SegmentRow {
  readonly id: SegmentId;
  readonly name: string;
  readonly number: NumberWords | undefined;
  /** Why there is no number. */
  readonly gap: string | undefined;
  /** The person chosen, where that is not the average one and the link has its spread. */
  readonly person: string | undefined;
  readonly certainty: string;
  /** Ids in references.json. */
  readonly sources: readonly string[];
  readonly notes: readonly Note[];
}

/** The links by name, as table, drawing and file call them. */
export const SEGMENT_NAMES = {
  'tibia-rotation': 'Shin, turn',
  'femur-rotation': 'Thigh, turn',
  'pelvis-sagittal': 'Pelvis, forward tilt',
  'pelvis-frontal': 'Pelvis, sideways tilt',
  'pelvis-rotation': 'Pelvis, turn',
  'lumbar-lordosis': 'Lower back, curve',
  'lumbar-rotation': 'Lower back, turn',
} as const satisfies Record<SegmentId, string>;

const CERTAINTY_WORDS = {
  moderate: 'moderate certainty',
  low: 'low certainty',
  'very-low': 'very low certainty',
} as const satisfies Record<Certainty, string>;

const MOVES = {
  internal: 'turns inwards by about',
  external: 'turns outwards by about',
  forward: 'tips forward by about',
  sideways: 'tips sideways, no side named, by about',
  none: 'stays as it is:',
  unknown: 'changes by about',
} as const satisfies Record<MeasuredSegment['direction'], string>;

/** Who stands behind a number. @example sayStudied(segment) // '14 healthy people' */
export const sayStudied = ({ id, studied }: MeasuredSegment): string =>
  id === 'tibia-rotation' ? `${studied} legs of people who had died` : `${studied} healthy people`;

function numberWords(segment: MeasuredSegment): NumberWords {
  const { id, direction, mean, low, high, meanLow, meanHigh, oppositeShare } = segment;
  const each = id === 'tibia-rotation' ? 'legs' : 'people';
  // A turn outwards is told by its size: "outwards by 3.9° to 9.7°", not by a second minus.
  const range = (from: number, to: number) => `${mean < 0 ? sayRange(0 - to, 0 - from) : sayRange(from, to)} (our sum)`;
  const spread = {
    people: `95 in 100 ${each}: ${range(low, high)}`,
    average: `mean, likely range: ${range(meanLow, meanHigh)}`,
    otherWay: `the other way: ${sayShare(oppositeShare)} ${each} (our sum, measuring noise included)`,
  };
  return {
    mean: `${MOVES[direction]} ${saySize(mean)}`,
    spread: mean === 0 ? undefined : spread,
    studied: sayStudied(segment),
  };
}

/** Why a link is a gap, in words. */
export function gapWords({ reason, direction }: UnknownSegment): string {
  switch (reason) {
    case 'no-number':
      return direction === 'internal'
        ? 'Gap. The hip turned in too, in 35 people on wedges, by degrees that we could not read.'
        : 'Gap. We found no number that we could confirm.';
    case 'no-study':
      return 'Gap. We found no number that we could confirm.';
    case 'studies-disagree':
      return 'Gap. Studies disagree, and none gives degrees that we could read.';
    case 'not-mirror':
      return 'Gap. Rolling out is not the mirror of rolling in.';
  }
}

const SYMMETRY = '0°, because equal wedges favour no side. That is our reasoning: it was not measured.';

function personWords({ person }: ChainState, segment: Segment, pelvisForward: number | undefined): string | undefined {
  const isShown = segment.id === 'pelvis-sagittal' && person !== 'typical' && pelvisForward !== undefined;
  return isShown ? `In the person drawn, it ${sayForward(pelvisForward)} (our sum: ${PERSON_WORDS[person].note}).` : undefined;
}

function gapOf(segment: Segment): string | undefined {
  if (segment.unknown) return gapWords(segment);
  return segment.reason === 'symmetry' ? SYMMETRY : undefined;
}

/** Every link of a state as a row, from the shin up. */
export function segmentRows(state: ChainState): readonly SegmentRow[] {
  const { pelvisForward } = anglesOf(state);
  return passUp(state).map((segment) => ({
    id: segment.id,
    name: SEGMENT_NAMES[segment.id],
    number: isMeasured(segment) ? numberWords(segment) : undefined,
    gap: gapOf(segment),
    person: personWords(state, segment, pelvisForward),
    certainty: segment.unknown ? 'no number' : CERTAINTY_WORDS[segment.certainty],
    sources: segment.references,
    notes: segmentNotes(segment, pelvisForward),
  }));
}
