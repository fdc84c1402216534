import { oneOf } from '../shared/one-of.ts';
import { BLANK_FIELDS, type Fields, type NumberField } from './fields.ts';
import { readNumber } from './number-fields.ts';
import { soleOf } from './sole.ts';
import { LEVELS, ZONES, type Level, type Sole, type Zone } from './vocabulary.ts';

/**
 * The marks of a sole as links write them. It counts as a whole or not at all: half of one would
 * show a sole that nobody marked.
 *
 * @example soleFrom('heel-outer:2,ball-centre:1')?.['ball-centre'] // 1
 */
export function soleFrom(text: string): Sole | undefined {
  const marks = new Map<Zone, Level>();
  for (const mark of text.split(',')) {
    const [name, digit, ...more] = mark.split(':');
    const zone = oneOf(ZONES, name);
    const level = LEVELS.find((known) => String(known) === digit);
    if (!zone || level === undefined || more.length > 0 || marks.has(zone)) return undefined;
    marks.set(zone, level);
  }
  return soleOf(Object.fromEntries(marks));
}

/** The marks of a sole for a link, without the zones that are not worn. */
export const soleText = (sole: Sole): string =>
  ZONES.flatMap((zone) => (sole[zone] > 0 ? `${zone}:${sole[zone]}` : [])).join(',');

/** Some of the choices, by comma, in the order of the choices. @example someOf(['hole', 'foam'], 'foam,hole') // ['hole', 'foam'] */
export function someOf<Choice extends string>(choices: readonly Choice[], text: string): readonly Choice[] | undefined {
  const named = text.split(',');
  return named.every((name) => oneOf(choices, name)) ? choices.filter((choice) => named.includes(choice)) : undefined;
}

/** The fields with a number, which must be one that the model takes. */
export function withNumber(fields: Fields, name: NumberField, text: string): Fields | undefined {
  const next = { ...fields, numbers: { ...fields.numbers, [name]: text } };
  return /^[\d.]+$/.test(text) && readNumber(next, name).ok ? next : undefined;
}

/** The fields with a patch as links write it: `25mm`, `1.1in`, or both ways, `28x30mm`. */
export function withPatch(fields: Fields, text: string): Fields | undefined {
  const [, widest = '', otherWay, unit] = /^([\d.]+)(?:x([\d.]+))?(mm|in)$/.exec(text) ?? [];
  const measured = withNumber({ ...fields, patchUnit: unit === 'in' ? 'in' : 'mm' }, 'patch', widest);
  return measured && otherWay !== undefined ? withNumber(measured, 'patch-other-way', otherWay) : measured;
}

/** The fields with a known distance as links write it: `400km`, `250mi`. */
export function withDistance(fields: Fields, text: string): Fields | undefined {
  const [, number = '', unit] = /^([\d.]+)(km|mi)$/.exec(text) ?? [];
  return withNumber({ ...fields, distanceUnit: unit === 'mi' ? 'mi' : 'km' }, 'distance', number);
}

/**
 * A number as links write it: a point for the decimals, no spaces, no plus (nor the minus of -0).
 * One that is empty, cannot be used or is the usual one gives ''.
 */
export function numberText(fields: Fields, name: NumberField): string {
  const read = readNumber(fields, name);
  if (!read.ok || read.value === undefined || read.value === Number(BLANK_FIELDS.numbers[name] || NaN)) return '';
  return fields.numbers[name].trim().replace(',', '.').replace(/^[+\-−]/, '');
}

/** Numbers with their unit, or '' without any. */
export function measureText(fields: Fields, names: readonly NumberField[], unit: string): string {
  const numbers = names.map((name) => numberText(fields, name)).filter(Boolean);
  return numbers.length > 0 ? numbers.join('x') + unit : '';
}
