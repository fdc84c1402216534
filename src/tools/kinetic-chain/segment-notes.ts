import { saySize } from '../../figures/say-number.ts';
import { LUMBAR_FINDINGS, lumbarBound } from './lumbar.ts';
import type { Segment, SegmentId } from './segment.ts';
import { SINCLAIR, WAHMKOW } from './studies.ts';

/** What a reader must know beside a number or a gap, with its sources. */
export interface Note {
  readonly text: string;
  /** Ids in references.json; none for our own sums. */
  readonly sources: readonly string[];
}

const namesOf = (follows: boolean) => LUMBAR_FINDINGS.filter((one) => one.follows === follows).map(({ reference }) => reference);

/** Why the inner edge is not the mirror of the outer one. */
export const NOT_MIRROR: Note = {
  text:
    'In one study, people held their feet rolled in or rolled out, by up to 15°. Neither the tilt of the pelvis nor the curve ' +
    'of the lower back clearly followed. So the numbers of rolling in cannot be run backwards.',
  sources: ['duval2010'],
};

const SHIN: readonly Note[] = [
  { text: 'Drawn as if the heel followed the wedge all the way. How far real heels follow on such a wedge, we could not read.', sources: [] },
  {
    text: 'In 12 men who ran, the shin did not always turn the way of the heel. In 19 runners who walked, there was no trend.',
    sources: [SINCLAIR.reference, WAHMKOW.reference],
  },
];

const CURVE: readonly Note[] = [
  { text: 'On wedges, 2 very similar studies saw a deeper curve. They may be of the same 35 people.', sources: namesOf(true) },
  {
    text: 'One saw no link with the feet, and in 90 people who just stood, curve and tilt had none with each other.',
    sources: namesOf(false),
  },
];

/** All that geometry allows, told as our own. */
function boundNote(pelvisForward: number | undefined): readonly Note[] {
  const [low, high] = lumbarBound(pelvisForward) ?? [0, 0];
  const most = Math.max(-low, high);
  if (most < 0.05) return [];
  const way = high > 0 ? 'deeper' : 'flatter';
  return [{ text: `While the chest stays upright, it can get at most ${saySize(most)} ${way} (our sum, from the pelvis drawn).`, sources: [] }];
}

const EXTRAPOLATED: Note = { text: 'Only for a wedge of 10° could we read degrees: this is a straight line through it, our sum.', sources: [] };

/** The case against the number of the pelvis. */
const TILT: readonly Note[] = [
  {
    text: 'Another study saw no clear link: people held their feet rolled in or out, by up to 15°, and the pelvis did not clearly follow.',
    sources: ['duval2010'],
  },
];

const FIXED: Readonly<Partial<Record<SegmentId, readonly Note[]>>> = { 'tibia-rotation': SHIN, 'pelvis-sagittal': TILT, 'lumbar-lordosis': CURVE };

/**
 * The notes beside a link.
 *
 * @param pelvisForward forward tilt that is drawn, degrees; undefined where the pelvis is a gap
 */
export function segmentNotes(segment: Segment, pelvisForward: number | undefined): readonly Note[] {
  if (segment.reason === 'not-mirror') return [NOT_MIRROR];
  const bound = segment.id === 'lumbar-lordosis' ? boundNote(pelvisForward) : [];
  const extrapolated = segment.unknown || segment.reason || !segment.extrapolated || segment.mean === 0 ? [] : [EXTRAPOLATED];
  return [...(FIXED[segment.id] ?? []), ...extrapolated, ...bound];
}
