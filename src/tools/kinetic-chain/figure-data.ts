import { csvText, type Cell } from '../../figures/save/csv.ts';
import { anglesOf } from './angles.ts';
import { passUp } from './model.ts';
import { isMeasured, type Segment } from './segment.ts';
import { gapWords, SEGMENT_NAMES, sayStudied } from './segment-words.ts';
import type { ChainState } from './state.ts';

const COLUMNS = [
  'segment', 'mean', 'people_95_low', 'people_95_high', 'mean_95_low', 'mean_95_high', 'number_studied', 'certainty', 'source', 'note',
  'wedge_degrees', 'feet', 'person', 'drawn',
] as const;

/** To the last decimal that any study here prints. */
const plain = (degrees: number): number => Number(degrees.toFixed(2));

function noteOf(segment: Segment): string {
  if (segment.unknown) return gapWords(segment);
  if (segment.reason === 'symmetry') return 'Ours, by symmetry, not measured';
  const line = segment.extrapolated ? ', and a straight line from a wedge of 10°' : '';
  const ends = `Ends worked out by us${line}`;
  return `${sayStudied(segment)}. ${segment.id === 'tibia-rotation' ? 'As if the heel followed the wedge all the way. ' : ''}${ends}`;
}

function cells(segment: Segment): readonly Cell[] {
  const source = segment.references.join(' ');
  const name = SEGMENT_NAMES[segment.id];
  if (!isMeasured(segment)) {
    const known = segment.unknown ? [undefined, 'unknown'] : [segment.mean, segment.certainty];
    return [name, known[0], '', '', '', '', '', known[1], source, noteOf(segment)];
  }
  const { mean, low, high, meanLow, meanHigh, studied, certainty } = segment;
  return [name, ...[mean, low, high, meanLow, meanHigh].map(plain), studied, certainty, source, noteOf(segment)];
}

/** The angle that the drawing has for the person chosen, who differs from the mean in the forward tilt alone. */
function drawnCell(segment: Segment, state: ChainState): Cell {
  if (segment.unknown) return '';
  return plain(segment.id === 'pelvis-sagittal' ? (anglesOf(state).pelvisForward ?? 0) : segment.mean);
}

/**
 * The numbers of a state as CSV (RFC 4180): a line each link, degrees, a gap without numbers, and the person drawn.
 *
 * @example figureCsv(DEFAULT_STATE) // 'segment,mean,…\r\n"Shin, turn",6.8,3.86,…'
 */
export function figureCsv(state: ChainState): string {
  const { wedgeDegrees, feet, person } = state;
  const lines = passUp(state).map((segment) => [...cells(segment), wedgeDegrees, feet, person, drawnCell(segment, state)]);
  return csvText([COLUMNS, ...lines]);
}
