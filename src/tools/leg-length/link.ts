import { parseNumber } from '../shared/number-text.ts';
import { isUnit, type Unit } from '../shared/units.ts';
import { withLength } from './edit-fields.ts';
import { readingsInUnit } from './edit-readings.ts';
import { EXAMPLE_FIELDS, METHODS, type Fields, type LengthText, type ReadingTexts } from './fields.ts';
import { MOST_READINGS } from './input.ts';
import { readFields } from './read-fields.ts';

/** Longest fragment that is read; a real one has under 200 characters. */
const LONGEST = 2000;

/** What a link came to. */
export interface FromLink {
  readonly fields: Fields;
  /** Names of the parts that could not be used; the example stands in for them. */
  readonly unusable: readonly string[];
}

function split(text: string): { numbers: string[]; unit: Unit } | undefined {
  const [, list, unit] = /^([\d.,]+)(mm|cm|in)$/.exec(text) ?? [];
  return list !== undefined && isUnit(unit) ? { numbers: list.split(','), unit } : undefined;
}

function lengthOf(text: string): LengthText | undefined {
  const parts = split(text);
  const [number, ...more] = parts?.numbers ?? [];
  return parts && number && more.length === 0 && parseNumber(number).ok ? { text: number, unit: parts.unit } : undefined;
}

function readingsOf(text: string): ReadingTexts | undefined {
  const parts = split(text);
  if (!parts || parts.numbers.length > MOST_READINGS) return undefined;
  if (!parts.numbers.every((number) => parseNumber(number).ok)) return undefined;
  // The form has room for two readings a leg, also where the link holds one.
  const texts = parts.numbers.length === 1 ? [...parts.numbers, ''] : parts.numbers;
  return { texts, unit: parts.unit };
}

const oneOf = <Choice extends string>(choices: readonly Choice[], text: string): Choice | undefined =>
  choices.find((choice) => choice === text);

/** How each key changes the fields; undefined when its value cannot be used. */
const KEYS: Readonly<Record<string, (fields: Fields, value: string) => Fields | undefined>> = {
  method: (fields, value) => set(fields, 'method', oneOf(METHODS, value)),
  difference: (fields, value) => set(fields, 'difference', lengthOf(value)),
  shorter: (fields, value) => set(fields, 'shorter', oneOf(['left', 'right'], value)),
  by: (fields, value) => set(fields, 'measuredBy', oneOf(['image', 'hand', 'unknown'], value)),
  left: (fields, value) => set(fields, 'left', readingsOf(value)),
  right: (fields, value) => set(fields, 'right', readingsOf(value)),
  height: (fields, value) => set(fields, 'height', lengthOf(value)),
  width: (fields, value) => widthOf(fields, 'hipWidth', value),
  leg: (fields, value) => (fields.widthFrom === 'typed' ? lengthOf(value) && fields : widthOf(fields, 'leg', value)),
};

function set<Key extends keyof Fields>(fields: Fields, key: Key, value: Fields[Key] | undefined): Fields | undefined {
  return value === undefined ? undefined : { ...fields, [key]: value };
}

function widthOf(fields: Fields, name: 'hipWidth' | 'leg', value: string): Fields | undefined {
  const length = lengthOf(value);
  return length && withLength(fields, name, length);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads the fragment of a link. Whatever it holds, fields come out that can be used: what is
 * unknown, broken or out of range falls back to the example and is named in `unusable`.
 *
 * @param fragment with or without its `#`
 * @returns undefined for a fragment without `=`, which is an anchor of the page
 * @example fromLink('#method=blocks&height=12mm&shorter=right')?.fields.height // { text: '12', unit: 'mm' }
 */
export function fromLink(fragment: string): FromLink | undefined {
  const text = fragment.replace(/^#/, '');
  if (!text.includes('=')) return undefined;
  if (text.length > LONGEST) return { fields: EXAMPLE_FIELDS, unusable: ['length'] };
  const seen = new Set<string>();
  const unusable: string[] = [];
  let fields = EXAMPLE_FIELDS;
  for (const part of text.split('&').filter(Boolean)) {
    const [key = '', value = ''] = part.split(/=(.*)/s);
    const apply = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
    if (seen.has(key)) continue;
    seen.add(key);
    const next = apply?.(fields, decoded(value) ?? '');
    if (next) fields = next;
    else unusable.push(apply ? key : 'unknown');
  }
  // The form has one unit for both legs.
  const { left, right } = fields;
  return usable({ ...fields, right: readingsInUnit(right, left.unit) }, [...new Set(unusable)]);
}

const KEY_OF_FIELD: Readonly<Record<string, string>> = { hipWidth: 'width' };

/** Falls back to the example for every field that the model refuses. */
function usable(fields: Fields, unusable: readonly string[]): FromLink {
  const read = readFields(fields);
  if (read.ok) return { fields, unusable };
  const refused = Object.entries(read.faults).flatMap(([field, code]) =>
    code === 'legs-apart' ? ['left', 'right'] : field.replace(/-\d$/, ''),
  );
  const names = refused.map((field) => KEY_OF_FIELD[field] ?? field);
  const isWidth = (name: string) => name === 'width' || name === 'leg';
  const { widthFrom, hipWidth, leg, ...example } = EXAMPLE_FIELDS;
  const mended = names.every(isWidth) ? { ...fields, widthFrom, hipWidth, leg } : { ...fields, ...example };
  const all = [...new Set([...unusable, ...names])];
  return readFields(mended).ok ? { fields: mended, unusable: all } : { fields: EXAMPLE_FIELDS, unusable: all };
}

/** A number as links write it: a point for the decimals, no spaces, no plus (nor the minus of -0). */
const plain = (text: string): string => text.trim().replace(',', '.').replace(/^[+\-−](?=[\d.])/, '');
const lengthText = ({ text, unit }: LengthText): string => plain(text) + unit;
const readingTexts = ({ texts, unit }: ReadingTexts): string =>
  texts.map(plain).filter(Boolean).join(',') + unit;

/**
 * The fragment of a link that brings these fields back. Usual values are left out.
 *
 * @example toLink({ ...EXAMPLE_FIELDS, difference: { text: '20', unit: 'mm' } })
 * // 'method=known&difference=20mm&shorter=left'
 */
export function toLink(fields: Fields): string {
  const { method, measuredBy, widthFrom } = fields;
  const parts = {
    known: [
      ['difference', lengthText(fields.difference)],
      ['shorter', fields.shorter],
      ['by', measuredBy === 'unknown' ? '' : measuredBy],
    ],
    tape: [
      ['left', readingTexts(fields.left)],
      ['right', readingTexts(fields.right)],
    ],
    blocks: [
      ['height', lengthText(fields.height)],
      ['shorter', fields.shorter],
    ],
  }[method];
  const width = { usual: [], typed: [['width', lengthText(fields.hipWidth)]], leg: [['leg', lengthText(fields.leg)]] };
  return [['method', method], ...parts, ...width[widthFrom]]
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
}
