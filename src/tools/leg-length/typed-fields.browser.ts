import { valueIn } from '../shared/typed.browser.ts';
import { isUnit } from '../shared/units.ts';
import { withLength } from './edit-fields.ts';
import type { Fields, LengthName } from './fields.ts';

const LENGTHS = ['difference', 'hipWidth', 'leg'] as const satisfies readonly LengthName[];

/**
 * What the reader typed and chose before the calculator woke up. Only the first way in can be
 * open by then.
 *
 * @param room the element that holds the calculator
 * @param drawn the fields that the page came with
 * @returns the fields as they now stand, or undefined when nothing was touched
 */
export function typedFields(room: Element, drawn: Fields): Fields | undefined {
  const isRight = valueIn(room, 'shorter') === 'right';
  const by = valueIn(room, 'by');
  let typed: Fields = {
    ...drawn,
    shorter: isRight ? 'right' : 'left',
    measuredBy: by === 'image' || by === 'hand' ? by : 'unknown',
  };
  for (const name of LENGTHS) {
    const text = valueIn(room, name) ?? drawn[name].text;
    const chosen = valueIn(room, `${name}-unit`);
    const unit = isUnit(chosen) ? chosen : drawn[name].unit;
    const isTouched = text !== drawn[name].text || unit !== drawn[name].unit;
    if (isTouched) typed = withLength(typed, name, { text, unit });
  }
  return JSON.stringify(typed) === JSON.stringify(drawn) ? undefined : typed;
}
