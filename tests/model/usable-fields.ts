import fc from 'fast-check';
import type { Result } from '../../src/tools/leg-length/assess.ts';
import { METHODS, type Fields, type LengthText, type ReadingTexts } from '../../src/tools/leg-length/fields.ts';
import { readFields } from '../../src/tools/leg-length/read-fields.ts';
import { fieldText, UNITS, type Unit } from '../../src/tools/shared/units.ts';
import { SPELLINGS } from './spellings.ts';

const unit = fc.constantFrom(...UNITS);
const side = fc.constantFrom('left' as const, 'right' as const);
const spelling = fc.constantFrom(...SPELLINGS);

/** Lengths in tenths of a millimetre, as every field can hold them. */
const lengthBetween = (minMm: number, maxMm: number): fc.Arbitrary<LengthText> =>
  fc.tuple(fc.integer({ min: minMm * 10, max: maxMm * 10 }), unit, spelling).map(([tenths, by, spell]) => ({
    text: spell(fieldText(tenths / 10, by)),
    unit: by,
  }));

/** 1 to 5 readings of a leg within 50 mm of each other, with empty fields between them. */
const readingsFrom = (shortestMm: number, by: Unit): fc.Arbitrary<ReadingTexts> => {
  const more = fc.array(fc.option(fc.integer({ min: 0, max: 500 })), { maxLength: 4 });
  return fc.tuple(fc.nat({ max: 500 }), more, spelling).map(([first, others, spell]) => ({
    texts: [...others, first].map((tenths) => (tenths === null ? '' : spell(fieldText(shortestMm + tenths / 10, by)))),
    unit: by,
  }));
};

/** Fields that can be used, whichever way in and unit, as people may type them. */
export const usableFields: fc.Arbitrary<Fields> = fc.tuple(fc.integer({ min: 501, max: 1200 }), unit).chain(([legMm, by]) =>
  fc.record({
    method: fc.constantFrom(...METHODS),
    difference: lengthBetween(0, 100),
    measuredBy: fc.constantFrom('image' as const, 'hand' as const, 'unknown' as const),
    left: readingsFrom(legMm, by),
    right: fc.integer({ min: Math.max(501, legMm - 45), max: legMm + 45 }).chain((mm) => readingsFrom(mm, by)),
    height: lengthBetween(0, 100),
    shorter: side,
    widthFrom: fc.constantFrom('usual' as const, 'leg' as const, 'typed' as const),
    hipWidth: lengthBetween(120, 240),
    leg: lengthBetween(500, 1300),
  }),
);

/** What fields come to. @throws Error when they cannot be used */
export function resultOf(fields: Fields): Result {
  const read = readFields(fields);
  if (!read.ok) throw new Error(`${JSON.stringify(read.faults)} in ${JSON.stringify(fields)}`);
  return read.result;
}
