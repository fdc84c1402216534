import { valueIn } from '../shared/typed.browser.ts';
import { isUnit } from '../shared/units.ts';
import type { Fields, LengthField, LengthText } from './fields.ts';

function lengthIn(room: Element, name: LengthField, { text, unit }: LengthText): LengthText {
  const chosen = valueIn(room, `${name}-unit`);
  return { text: valueIn(room, name) ?? text, unit: isUnit(chosen) ? chosen : unit };
}

/**
 * What the reader typed and chose before the calculator woke up.
 *
 * @param room the element that holds the calculator
 * @param drawn the fields that the page came with
 * @returns the fields as they now stand, or undefined when nothing was touched
 */
export function typedFields(room: Element, drawn: Fields): Fields | undefined {
  const typed: Fields = {
    difference: lengthIn(room, 'difference', drawn.difference),
    shorter: valueIn(room, 'shorter') === 'right' ? 'right' : 'left',
    hipWidth: lengthIn(room, 'hipWidth', drawn.hipWidth),
  };
  return JSON.stringify(typed) === JSON.stringify(drawn) ? undefined : typed;
}
