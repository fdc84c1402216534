import { parseNumber } from '../shared/number-text.ts';
import { toMm, type Unit } from '../shared/units.ts';
import { assess, type Result } from './assess.ts';
import type { Fields, LengthText, ReadingTexts } from './fields.ts';
import { LIMITS_MM, type FaultCode, type LegLengthInput } from './input.ts';

/** Why a field cannot be used; `legs-apart`: tape readings, each usable, of legs that differ too much. */
export type FieldFault = FaultCode | 'legs-apart';

/** Why fields cannot be used, by field: `difference`, `height`, `hipWidth`, `leg`, `left`, `left-0`, `right` … */
export type Faults = Readonly<Record<string, FieldFault>>;

export type Reading = { readonly ok: true; readonly result: Result } | { readonly ok: false; readonly faults: Faults };

type Limits = { readonly min: number; readonly max: number };

/** Collects faults while it reads texts; a text that is no number reads as 0. */
class FieldReader {
  readonly faults: Record<string, FieldFault> = {};

  length(field: string, text: string, unit: Unit, { min, max }: Limits): number {
    const parsed = parseNumber(text);
    if (!parsed.ok) {
      this.faults[field] = parsed.fault;
      return 0;
    }
    const mm = toMm(parsed.value, unit);
    if (mm < min || mm > max) this.faults[field] = mm < min ? 'too-small' : 'too-large';
    return mm;
  }

  one(field: string, { text, unit }: LengthText, limits: Limits): number {
    return this.length(field, text, unit, limits);
  }

  /** Readings without the empty ones; a leg without any reading misses its first. */
  leg(field: 'left' | 'right', { texts, unit }: ReadingTexts): number[] {
    const readings = texts.map((text, index) => ({ text, index })).filter(({ text }) => text.trim() !== '');
    if (readings.length === 0) this.faults[`${field}-0`] = 'missing';
    return readings.map(({ text, index }) => this.length(`${field}-${index}`, text, unit, LIMITS_MM.reading));
  }
}

function inputOf(fields: Fields, reader: FieldReader): LegLengthInput {
  const { method, shorter, widthFrom } = fields;
  const width = {
    ...(widthFrom === 'typed' && { hipWidthMm: reader.one('hipWidth', fields.hipWidth, LIMITS_MM.hipWidthMm) }),
    ...(widthFrom === 'leg' && { legLengthMm: reader.one('leg', fields.leg, LIMITS_MM.legLengthMm) }),
  };
  switch (method) {
    case 'known': {
      const differenceMm = reader.one('difference', fields.difference, LIMITS_MM.differenceMm);
      return { method, differenceMm, shorter, measuredBy: fields.measuredBy, ...width };
    }
    case 'tape':
      return { method, leftMm: reader.leg('left', fields.left), rightMm: reader.leg('right', fields.right), ...width };
    case 'blocks':
      return { method, heightMm: reader.one('height', fields.height, LIMITS_MM.heightMm), shorter, ...width };
  }
}

const FIELD_OF: Readonly<Record<string, string>> = {
  differenceMm: 'difference',
  heightMm: 'height',
  hipWidthMm: 'hipWidth',
  legLengthMm: 'leg',
  leftMm: 'left',
  rightMm: 'right',
};

/** Reads the fields of the chosen method: what they come to, or the fault of each that cannot be used. */
export function readFields(fields: Fields): Reading {
  const reader = new FieldReader();
  const input = inputOf(fields, reader);
  if (Object.keys(reader.faults).length > 0) return { ok: false, faults: reader.faults };
  const assessed = assess(input);
  if (assessed.ok) return { ok: true, result: assessed };
  const faults = assessed.errors.map(({ field, index, code }) => {
    const name = FIELD_OF[field] ?? field;
    if (fields.method === 'tape' && name === 'difference') return [name, 'legs-apart'] as const;
    return [index === undefined ? name : `${name}-${placeOf(fields, name, index)}`, code] as const;
  });
  return { ok: false, faults: Object.fromEntries(faults) };
}

/** The field in which the n-th reading stands, for empty fields do not count. */
function placeOf(fields: Fields, leg: string, index: number): number {
  const { texts } = leg === 'right' ? fields.right : fields.left;
  const filled = texts.flatMap((text, place) => (text.trim() === '' ? [] : [place]));
  return filled[index] ?? index;
}
