import { parseNumber } from '../shared/number-text.ts';
import { fieldText } from '../shared/units.ts';
import { KM_PER_MILE } from './distance.ts';
import { toModelUnit, type NumberUnit } from './number-fields.ts';

/** A number as its field shows it. */
export interface NumberText {
  readonly text: string;
  readonly unit: NumberUnit;
}

/** A number in the unit that was switched to, and as it was typed. */
export interface Switched {
  readonly typed: NumberText;
  readonly shown: NumberText;
}

/** Lengths to a tenth of a mm and what comes back as it, distances to a tenth. @param value in mm or km */
function textIn(value: number, unit: NumberUnit): string {
  if (unit === 'mm' || unit === 'in') return fieldText(value, unit);
  return String(Number((unit === 'mi' ? value / KM_PER_MILE : value).toFixed(1)));
}

function inUnit({ text, unit }: NumberText, to: NumberUnit): string {
  const parsed = parseNumber(text);
  return parsed.ok && unit !== to ? textIn(toModelUnit(parsed.value, unit), to) : text;
}

/**
 * The number of a field once another unit is chosen. While nobody edits it, it is worked out from
 * what was typed, so that it does not drift and comes back as it was. What is no number stays as it is.
 *
 * @param now as it stands in the field
 * @param before what the last switch of this field came to
 * @example switched({ text: '1', unit: 'in' }, 'mm').shown // { text: '25.4', unit: 'mm' }
 */
export function switched(now: NumberText, to: NumberUnit, before?: Switched): Switched {
  const isUnedited = before?.shown.text === now.text && before.shown.unit === now.unit;
  const typed = isUnedited ? before.typed : now;
  return { typed, shown: { text: inUnit(typed, to), unit: to } };
}
