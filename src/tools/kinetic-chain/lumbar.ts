import type { UnknownSegment } from './segment.ts';

/** What a study says of the curve of the lower back when the feet or the pelvis tip. */
export interface LumbarFinding {
  readonly reference: string;
  /** Whether it saw the curve follow. */
  readonly follows: boolean;
  /** Correlation with the curve, where it was printed. */
  readonly r?: number;
  /** How many people; left out where what we read does not say. */
  readonly people?: number;
  readonly what: 'wedges' | 'held-feet' | 'standing';
}

/**
 * The conflict of sources about the curve. None prints degrees that we could read; the two that saw it follow share
 * their wedges, their method and their number of people, so they may be of the same 35.
 */
export const LUMBAR_FINDINGS: readonly LumbarFinding[] = [
  { reference: 'farokhmanesh2014', follows: true, people: 35, what: 'wedges' },
  { reference: 'ghasemi2016', follows: true, people: 35, what: 'wedges' },
  { reference: 'duval2010', follows: false, r: 0.05, what: 'held-feet' },
  { reference: 'youdas1996', follows: false, people: 90, what: 'standing' },
];

/** The curve of the lower back on a wedge with the outer edge up: a gap, because studies disagree. */
export const lumbarCurve = (): UnknownSegment => ({
  id: 'lumbar-lordosis',
  unknown: true,
  direction: 'unknown',
  reason: 'studies-disagree',
  references: LUMBAR_FINDINGS.map(({ reference }) => reference),
});

/**
 * All that geometry allows the curve to change while the chest stays upright: from not at all to as much as the pelvis
 * tips. Ours, derived; what it does within these ends nobody knows.
 *
 * @param pelvisForward forward tilt in degrees; below 0 backwards; undefined where the pelvis is a gap
 * @returns ends in degrees, positive is a deeper curve; undefined without a tilt
 * @example lumbarBound(1.57) // [0, 1.57]
 */
export function lumbarBound(pelvisForward: number | undefined): readonly [number, number] | undefined {
  return pelvisForward === undefined ? undefined : [Math.min(0, pelvisForward), Math.max(0, pelvisForward)];
}
