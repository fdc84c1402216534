import { sayDegrees, saySize } from '../../figures/say-number.ts';
import { anglesOf } from './angles.ts';
import { edgeOf, EDGES, PERSON_WORDS } from './control-words.ts';
import { liftTilt } from './lift.ts';
import { isBeyondMeasured } from './model.ts';
import { sayLift } from './say.ts';
import type { ChainState, Feet } from './state.ts';
import { PINTO } from './studies.ts';

/** What the wedge stands under, in a sentence. */
export const UNDER = { both: 'both feet', left: 'the left foot', right: 'the right foot' } as const satisfies Record<Feet, string>;

/** What heels do on a wedge, in the words in which readers were told of their feet. */
export function heelSentences(wedgeDegrees: number): string {
  switch (edgeOf(wedgeDegrees)) {
    case 'outer':
      return 'Outer edge up: the heels roll in, as flat feet are said to. That this causes back pain is not shown.';
    case 'inner':
      return 'Inner edge up: the heels roll out, as high arches are said to. That this causes back pain is not shown.';
    case undefined:
      return 'No wedge: the heels are drawn upright. That heels which lean cause back pain is not shown.';
  }
}

/** Which way a pelvis tips and how far; what one decimal cannot show is told as hardly anything. */
export function sayForward(degrees: number): string {
  if (Math.abs(degrees) < 0.05) return 'hardly tips at all';
  return `tips ${degrees > 0 ? 'forward' : 'backwards'} by about ${saySize(degrees)}`;
}

const WHOSE = {
  opposite: 'In someone who goes the other way',
  little: 'In someone who responds little',
  typical: 'On average',
  strong: 'In someone who responds strongly',
} as const satisfies Record<ChainState['person'], string>;

/** What the pelvis does. Only the average of the sideways tilt was measured, so people are told apart by the forward tilt alone. */
function pelvisSentences({ person, wedgeDegrees }: ChainState, forward: number, sideways: number): readonly [string, ...string[]] {
  const hardlySeen = 'so little that you can hardly see it';
  const ours = person === 'typical' && wedgeDegrees !== PINTO.wedgeDegrees ? ' (our sum)' : '';
  const tips = `${WHOSE[person]}${ours}, the pelvis ${sayForward(forward)}`;
  const isSmall = Math.abs(forward) >= 0.05 && forward < 2;
  const aside = `sideways by about ${saySize(sideways)}`;
  if (person !== 'typical') {
    const told = `${tips} (our sum: ${PERSON_WORDS[person].note}).`;
    if (sideways === 0) return [told];
    const wider = 'With one wedge people differed more than with a pair (our sum).';
    return [told, `On average it also tips ${aside}, to a side that we could not read. ${wider}`];
  }
  if (sideways === 0) return [isSmall ? `${tips}, ${hardlySeen}.` : `${tips}.`];
  return [`${tips} and ${aside}, to a side that we could not read${isSmall ? `: ${hardlySeen}` : ''}.`];
}

/** That the number is a straight line through the one angle that was measured. */
function lineSentences(wedgeDegrees: number): readonly string[] {
  if (wedgeDegrees === PINTO.wedgeDegrees) return [];
  const steeper = isBeyondMeasured(wedgeDegrees) ? ', and steeper wedges may well do less than it says' : '';
  return [`Only for a wedge of ${sayDegrees(PINTO.wedgeDegrees)} could we read degrees: this is our sum from there${steeper}.`];
}

/** What the lift does, told apart from the wedge. Empty without a lift. */
export function liftSentence(state: Pick<ChainState, 'liftMm' | 'liftSide'>): string {
  if (state.liftMm === 0) return '';
  const { liftMm, liftSide } = state;
  return (
    `Beside it, a flat lift of ${sayLift(liftMm)} under the ${liftSide} foot: it raises the ${liftSide} hip, and the pelvis ` +
    `tilts sideways by up to ${sayDegrees(liftTilt(state))} (plain geometry). We do not add this to the wedge.`
  );
}

const FLAT = 'No wedge: the heels pass nothing on.';
const NOT_MIRRORED = 'With the inner edge up, we found no number for pelvis and lower back: they are gaps. It is not the mirror of the outer edge up.';

/** The answer in short: what the pelvis does. @example headlineOf(DEFAULT_STATE) // 'On average, the pelvis tips forward by about 1.6°, …' */
export function headlineOf(state: ChainState): string {
  if (state.wedgeDegrees === 0) return FLAT;
  const { pelvisForward, pelvisSideways } = anglesOf(state);
  if (pelvisForward === undefined || pelvisSideways === undefined) return NOT_MIRRORED;
  const [headline] = pelvisSentences(state, pelvisForward, pelvisSideways);
  return headline;
}

/** A state in plain words: what stands under the feet, how far it passes on, and where the trail goes cold. */
export function resultSentences(state: ChainState): readonly string[] {
  const { wedgeDegrees, feet } = state;
  const edge = edgeOf(wedgeDegrees);
  const { pelvisForward, pelvisSideways } = anglesOf(state);
  const lift = liftSentence(state);
  const told = lift ? [lift] : [];
  if (!edge) return [FLAT, ...told];
  const opening = `A wedge of ${saySize(wedgeDegrees)} under ${UNDER[feet]}, ${EDGES[edge].label}.`;
  if (pelvisForward === undefined || pelvisSideways === undefined) {
    return [opening, NOT_MIRRORED, ...told];
  }
  return [
    opening,
    ...pelvisSentences(state, pelvisForward, pelvisSideways),
    ...lineSentences(wedgeDegrees),
    'On the way up the thigh is a gap: no number that we could confirm. For the lower back, studies disagree.',
    ...told,
  ];
}

/** The same as one text, for the live region and to paste elsewhere. */
export const resultSentence = (state: ChainState): string => resultSentences(state).join(' ');
