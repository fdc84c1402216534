import { saySize } from '../../figures/say-number.ts';
import { anglesOf } from './angles.ts';
import { edgeOf, EDGES } from './control-words.ts';
import { liftSentence, sayForward, UNDER } from './result-words.ts';
import type { ChainState } from './state.ts';

const SEEN = {
  both: 'A skeleton from the soles to the lower back, seen from behind and from the side.',
  behind: 'A skeleton from the soles to the lower back, seen from behind.',
  side: 'A skeleton from the soles to the lower back, seen from the side.',
} as const satisfies Record<ChainState['view'], string>;

/** The drawing's name. @example titleOf(DEFAULT_STATE) // 'Wedge of 10° under both feet, outer edge up' */
export function titleOf({ wedgeDegrees, feet }: Pick<ChainState, 'wedgeDegrees' | 'feet'>): string {
  const edge = edgeOf(wedgeDegrees);
  return edge ? `Wedge of ${saySize(wedgeDegrees)} under ${UNDER[feet]}, ${EDGES[edge].label}` : 'Standing flat, without a wedge';
}

function legs({ wedgeDegrees, feet }: ChainState, shin: number): string {
  const heels = wedgeDegrees > 0 ? 'inwards' : 'outwards';
  const tip = `drawn at ${saySize(wedgeDegrees)} as if the heel followed the wedge all the way`;
  const turn = `by ${saySize(shin)}, a number from legs of people who had died`;
  if (feet === 'both') return `Both heels tip ${heels}, ${tip}. Both shins turn ${heels} ${turn}.`;
  const other = feet === 'left' ? 'right' : 'left';
  return `The ${feet} heel tips ${heels}, ${tip}. The ${feet} shin turns ${heels} ${turn}. The ${other} foot stands flat.`;
}

function pelvis(forward: number | undefined, sideways: number | undefined): string {
  if (forward === undefined || sideways === undefined) return 'The pelvis is a gap: no number is known, so it is drawn level.';
  const side = sideways > 0 ? `It also tips sideways by ${saySize(sideways)}, drawn to both sides because none is named.` : 'Sideways it is drawn level.';
  return `The pelvis ${sayForward(forward)}. ${side}`;
}

const GAPS = 'Gaps: how far the thigh, the pelvis and the lower back turn.';

/** What is larger than life. */
const SCALED = 'What passes on above the heel is drawn 10 times too large, as far as the drawing can take it.';

/**
 * The drawing in words, for readers who do not see it. It follows the state: sides, degrees, gaps and the lift.
 */
export function describe(state: ChainState): string {
  const { shin, pelvisForward, pelvisSideways } = anglesOf(state);
  const turned = state.feet === 'right' ? shin.right : shin.left;
  const lift = liftSentence(state);
  const curve = `The lower back is hatched and has no number${state.wedgeDegrees < 0 ? '' : ': studies disagree on its curve'}.`;
  const moved =
    state.wedgeDegrees === 0
      ? ['Both feet stand flat. Heels, shins and pelvis stand straight.']
      : [`${titleOf(state)}.`, legs(state, turned), pelvis(pelvisForward, pelvisSideways)];
  return [SEEN[state.view], ...moved, GAPS, curve, ...(state.scale === 'ten' ? [SCALED] : []), ...(lift ? [lift] : [])].join(' ');
}

/** The same, short: what changed for somebody who drags. @example shortly(DEFAULT_STATE) // 'Wedge of 10° …: pelvis tips forward by about 1.6°.' */
export function shortly(state: ChainState): string {
  if (state.wedgeDegrees === 0) return `${titleOf(state)}.`;
  const { pelvisForward } = anglesOf(state);
  return `${titleOf(state)}: pelvis ${pelvisForward === undefined ? 'unknown' : sayForward(pelvisForward)}.`;
}
