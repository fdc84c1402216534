import type { Unit } from '../shared/units.ts';
import { inUnit } from './edit-fields.ts';
import type { Fields, ReadingTexts } from './fields.ts';
import { MOST_READINGS } from './input.ts';

/** The same readings in another unit. */
export function readingsInUnit({ texts, unit }: ReadingTexts, next: Unit): ReadingTexts {
  return { texts: unit === next ? texts : texts.map((text) => inUnit(text, unit, next)), unit: next };
}

/** One reading of one leg, changed. */
export function withReading({ texts, unit }: ReadingTexts, place: number, text: string): ReadingTexts {
  return { unit, texts: texts.map((old, index) => (index === place ? text : old)) };
}

/** Room for one more reading of each leg, up to five. */
export function withOneMoreReading(fields: Fields): Fields {
  const more = ({ texts, unit }: ReadingTexts): ReadingTexts => ({
    unit,
    texts: texts.length < MOST_READINGS ? [...texts, ''] : texts,
  });
  return { ...fields, left: more(fields.left), right: more(fields.right) };
}
