import { parseNumber, type NumberFault } from '../shared/number-text.ts';
import { fieldText, toMm, type Unit } from '../shared/units.ts';
import { DEFAULT_HIP_WIDTH_MM, type Side } from './model.ts';

/** A length as it stands in its field. */
export interface LengthText {
  readonly text: string;
  readonly unit: Unit;
}

/** What the reader has typed and chosen. */
export interface Fields {
  readonly difference: LengthText;
  readonly shorter: Side;
  readonly hipWidth: LengthText;
}
export type LengthField = 'difference' | 'hipWidth';

/** What the fields mean, in millimetres. */
export interface Reading {
  readonly differenceMm: number;
  readonly shorter: Side;
  readonly hipWidthMm: number;
}

/** Why a field cannot be used. */
export type FieldFault = NumberFault | 'too-small' | 'too-large';
export type FieldFaults = Partial<Record<LengthField, FieldFault>>;

/** Smallest and largest length that a field takes, mm. Our working limits. */
export const LIMITS_MM = {
  difference: { min: 0, max: 100 },
  hipWidth: { min: 120, max: 240 },
} as const satisfies Record<LengthField, { min: number; max: number }>;

/** The worked example, as fields. */
export const EXAMPLE_FIELDS: Fields = {
  difference: { text: '10', unit: 'mm' },
  shorter: 'left',
  hipWidth: { text: String(DEFAULT_HIP_WIDTH_MM), unit: 'mm' },
};

/** A limit of 100 mm reads 3.94 in, which is 100.08 mm: so much may a rounded limit be off, mm. */
const ROUNDING_MM = 0.15;

function readLength(field: LengthField, { text, unit }: LengthText): number | FieldFault {
  const parsed = parseNumber(text);
  if (!parsed.ok) return parsed.fault;
  const mm = toMm(parsed.value, unit);
  const { min, max } = LIMITS_MM[field];
  if (mm < min - ROUNDING_MM) return 'too-small';
  return mm > max + ROUNDING_MM ? 'too-large' : Math.min(max, Math.max(min, mm));
}

/** Reads the fields: millimetres when all can be used, otherwise the fault of each that cannot. */
export function readFields(
  fields: Fields,
): { readonly ok: true; readonly reading: Reading } | { readonly ok: false; readonly faults: FieldFaults } {
  const differenceMm = readLength('difference', fields.difference);
  const hipWidthMm = readLength('hipWidth', fields.hipWidth);
  if (typeof differenceMm === 'number' && typeof hipWidthMm === 'number') {
    return { ok: true, reading: { differenceMm, shorter: fields.shorter, hipWidthMm } };
  }
  return {
    ok: false,
    faults: {
      ...(typeof differenceMm === 'string' && { difference: differenceMm }),
      ...(typeof hipWidthMm === 'string' && { hipWidth: hipWidthMm }),
    },
  };
}

/** The same length in another unit; a text that is no number stays as it is. */
export function inUnit({ text, unit }: LengthText, next: Unit): LengthText {
  const parsed = parseNumber(text);
  return { text: parsed.ok ? fieldText(toMm(parsed.value, unit), next) : text, unit: next };
}

/** The length one step up or down, kept inside the limits of its field. */
export function stepped(field: LengthField, { text, unit }: LengthText, stepMm: number): LengthText {
  const parsed = parseNumber(text);
  const { min, max } = LIMITS_MM[field];
  const mm = (parsed.ok ? toMm(parsed.value, unit) : min) + stepMm;
  return { text: fieldText(Math.min(max, Math.max(min, mm)), unit), unit };
}
