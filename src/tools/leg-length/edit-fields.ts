import { parseNumber } from '../shared/number-text.ts';
import { fieldText, toMm, type Unit } from '../shared/units.ts';
import { EXAMPLE_FIELDS, type Fields, type LengthName, type LengthText } from './fields.ts';
import { LIMITS_MM } from './input.ts';
import { hipWidthFromLegLength } from './tilt.ts';

/** Smallest and largest length that each field takes, mm. */
export const FIELD_LIMITS_MM = {
  difference: LIMITS_MM.differenceMm,
  height: LIMITS_MM.heightMm,
  hipWidth: LIMITS_MM.hipWidthMm,
  leg: LIMITS_MM.legLengthMm,
} as const satisfies Record<LengthName, { min: number; max: number }>;

/** A text with a length, in another unit; one that is no number stays as it is. */
export const inUnit = (text: string, from: Unit, to: Unit): string => {
  const parsed = parseNumber(text);
  return parsed.ok ? fieldText(toMm(parsed.value, from), to) : text;
};

/** The same length in another unit; a text that is no number stays as it is. */
export function lengthInUnit({ text, unit }: LengthText, next: Unit): LengthText {
  return { text: inUnit(text, unit, next), unit: next };
}

/** The length one step up or down, kept inside the limits of its field. */
export function stepped(name: LengthName, { text, unit }: LengthText, stepMm: number): LengthText {
  const parsed = parseNumber(text);
  const { min, max } = FIELD_LIMITS_MM[name];
  const mm = (parsed.ok ? toMm(parsed.value, unit) : min) + stepMm;
  return { text: fieldText(Math.min(max, Math.max(min, mm)), unit), unit };
}

/**
 * A length put into its field. The spacing of the hips has two: a typed spacing empties the leg
 * length, a leg length fills in the spacing that follows from it, an empty one the usual spacing.
 */
export function withLength(fields: Fields, name: LengthName, length: LengthText): Fields {
  const next = { ...fields, [name]: length };
  if (name === 'hipWidth') return { ...next, widthFrom: 'typed', leg: { ...fields.leg, text: '' } };
  if (name !== 'leg') return next;
  const { unit } = fields.hipWidth;
  if (length.text.trim() === '') {
    return { ...next, widthFrom: 'usual', hipWidth: lengthInUnit(EXAMPLE_FIELDS.hipWidth, unit) };
  }
  const parsed = parseNumber(length.text);
  const legMm = parsed.ok ? toMm(parsed.value, length.unit) : 0;
  const { min, max } = FIELD_LIMITS_MM.leg;
  if (legMm < min || legMm > max) return { ...next, widthFrom: 'leg' };
  const width = FIELD_LIMITS_MM.hipWidth;
  const widthMm = Math.min(width.max, Math.max(width.min, Math.round(hipWidthFromLegLength(legMm))));
  return { ...next, widthFrom: 'leg', hipWidth: { text: fieldText(widthMm, unit), unit } };
}
