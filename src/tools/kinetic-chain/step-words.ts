import { saySize } from '../../figures/say-number.ts';
import { anglesOf } from './angles.ts';
import { numberFault, readNumber, type ReadNumber } from './read-number.ts';
import type { ChainState } from './state.ts';
import type { NumberPart, ResultName, Step } from './step.ts';

/** A result as the sentence tells it; its way is in the words around it. */
export function sayResult(result: ResultName, state: ChainState): string {
  const { shin, pelvisForward, pelvisSideways } = anglesOf(state);
  const degrees = { shin: state.feet === 'right' ? shin.right : shin.left, pelvisForward, pelvisSideways }[result];
  return degrees === undefined ? 'an unknown number of degrees' : saySize(degrees);
}

/** The number that a part shows, without a sign that the words already tell. @example shownNumber(INNER, state) // 10 */
export const shownNumber = ({ number, sign }: NumberPart, state: ChainState): number => sign * state[number] + 0;

/** The state with a number that was dragged or typed in a sentence; a number outside the part's ends stops at them. */
export function withShown(part: NumberPart, state: ChainState, shown: number): ChainState {
  const value = part.sign * Math.min(part.max, Math.max(part.min, shown)) + 0;
  return numberFault(part.number, value) ? state : { ...state, [part.number]: value };
}

/** Reads what was typed into a part; outside its ends it is refused, so that the sentence stays true. */
export function readShown(part: NumberPart, text: string): ReadNumber {
  const read = readNumber(part.number, text);
  if (!read.ok) return read;
  if (read.value < part.min) return { ok: false, fault: 'too-small' };
  return read.value > part.max ? { ok: false, fault: 'too-large' } : read;
}

/** Whether the words of a step are still true of what is shown: its feet, its person and a number that it can hold. */
export function isTold({ parts, state: told }: Step, state: ChainState): boolean {
  if (state.feet !== told.feet || state.person !== told.person) return false;
  return parts.every((part) => {
    if (!('number' in part)) return true;
    const shown = shownNumber(part, state);
    return shown >= part.min && shown <= part.max;
  });
}
