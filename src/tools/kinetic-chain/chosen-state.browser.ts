import { oneOf } from '../shared/one-of.ts';
import { readNumber } from './read-number.ts';
import { DEFAULT_STATE, FEET, PERSONS, SCALES, VIEWS, type ChainState } from './state.ts';

const CHOICES = { feet: FEET, person: PERSONS, view: VIEWS, scale: SCALES } as const;

/**
 * What the reader set before the explorer woke up, or the browser kept of an earlier visit.
 *
 * @param room the element that holds the explorer
 * @returns the state as the controls now show it, or undefined when nothing was touched
 */
export function chosenState(room: Element): ChainState | undefined {
  let state = DEFAULT_STATE;
  const valueOf = (selector: string) => room.querySelector<HTMLInputElement | HTMLSelectElement>(selector)?.value;
  for (const name of ['wedgeDegrees', 'liftMm'] as const) {
    for (const field of [`[name=${name}-typed]`, `[name=${name}]`]) {
      const read = readNumber(name, valueOf(field) ?? '');
      if (read.ok && read.value !== DEFAULT_STATE[name]) state = { ...state, [name]: read.value };
    }
  }
  for (const [name, values] of Object.entries(CHOICES)) {
    const value = oneOf<string>(values, valueOf(`[data-choice=${name}] :checked`));
    if (value) state = { ...state, [name]: value };
  }
  if (valueOf('[name=liftSide]') === 'right') state = { ...state, liftSide: 'right' };
  return JSON.stringify(state) === JSON.stringify(DEFAULT_STATE) ? undefined : state;
}
