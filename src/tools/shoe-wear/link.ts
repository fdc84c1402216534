import { oneOf } from '../shared/one-of.ts';
import { BLANK_FIELDS, FIELD_OF_WAY, type Fields, type NumberField } from './fields.ts';
import { measureText, numberText, soleFrom, soleText, someOf, withDistance, withNumber, withPatch } from './link-values.ts';
import { CHECK_NAMES, CHECKS, DAMAGES, DISTANCE_WAYS, SHOE_KINDS, SIDES, type Check } from './vocabulary.ts';

/** Longest fragment that is read; a real one has under 700 characters. */
const LONGEST = 2000;

/** What a link came to. */
export interface FromLink {
  readonly fields: Fields;
  /** Keys that could not be used, once each; `unknown`, `private` and `length` stand for what is no key of ours. */
  readonly unusable: readonly string[];
}

/** What the reader says of their body, their words and their pictures: never written, never read. */
const PRIVATE_KEYS: readonly string[] = ['sign', 'signs', 'toe', 'under-18', 'note', 'notes', 'photo', 'photos'];

/** The fields with the value of a key; undefined when it cannot be used. */
type Apply = (fields: Fields, value: string) => Fields | undefined;

const PLAIN_NUMBERS = ['months', 'days', 'steps', 'minutes', 'steps-a-mile', 'speed'] as const satisfies readonly NumberField[];

function set<Key extends keyof Fields>(fields: Fields, key: Key, value: Fields[Key] | undefined): Fields | undefined {
  return value === undefined ? undefined : { ...fields, [key]: value };
}

const numberSetter = (name: NumberField): Apply => (fields, value) => withNumber(fields, name, value);

const checkSetter = (name: Check): Apply => (fields, value) =>
  oneOf<string>(CHECKS[name], value) ? { ...fields, checks: { ...fields.checks, [name]: value } } : undefined;

const KEYS: Readonly<Record<string, Apply>> = {
  left: (fields, value) => set(fields, 'left', soleFrom(value)),
  right: (fields, value) => set(fields, 'right', soleFrom(value)),
  'not-worn': (fields, value) => set(fields, 'notWorn', someOf(SIDES, value)),
  kind: (fields, value) => set(fields, 'kind', oneOf(SHOE_KINDS, value)),
  distance: withDistance,
  patch: withPatch,
  damage: (fields, value) => set(fields, 'damage', someOf(DAMAGES, value)),
  ...Object.fromEntries(PLAIN_NUMBERS.map((name) => [name, numberSetter(name)])),
  ...Object.fromEntries(CHECK_NAMES.map((name) => [name, checkSetter(name)])),
};

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/**
 * Reads the fragment of a link. Whatever it holds, fields come out that can be used: what is
 * unknown, broken, out of range or private stays blank and is named in `unusable`.
 *
 * @param fragment with or without its `#`
 * @returns undefined for a fragment without `=`, which is an anchor of the page
 * @example fromLink('#left=heel-outer:2&months=9')?.fields.left['heel-outer'] // 2
 */
export function fromLink(fragment: string): FromLink | undefined {
  const text = fragment.replace(/^#/, '');
  if (!text.includes('=')) return undefined;
  if (text.length > LONGEST) return { fields: BLANK_FIELDS, unusable: ['length'] };
  const seen = new Set<string>();
  const unusable = new Set<string>();
  let fields = BLANK_FIELDS;
  for (const part of text.split('&').filter(Boolean)) {
    const [key = '', value = ''] = part.split(/=(.*)/s);
    if (seen.has(key)) continue;
    seen.add(key);
    const apply = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
    const next = apply?.(fields, decoded(value));
    if (next) fields = next;
    else if (apply) unusable.add(key);
    else unusable.add(PRIVATE_KEYS.includes(key) ? 'private' : 'unknown');
  }
  const distanceBy = DISTANCE_WAYS.find((way) => fields.numbers[FIELD_OF_WAY[way]] !== '') ?? BLANK_FIELDS.distanceBy;
  return { fields: { ...fields, distanceBy }, unusable: [...unusable] };
}

/**
 * The fragment of a link that brings these fields back, without the safety answers. What is blank,
 * usual or cannot be used is left out, and so are the ways to tell the distance that are not chosen.
 *
 * @example toLink({ ...BLANK_FIELDS, left: soleOf({ 'heel-outer': 2 }), kind: 'walking' }) // 'left=heel-outer:2&kind=walking'
 */
export function toLink(fields: Fields): string {
  const number = (name: NumberField) => [name, numberText(fields, name)] as const;
  // The reader's own stride or speed means nothing without the number that it turns into a distance.
  const pace = (name: NumberField, own: NumberField) => (numberText(fields, name) ? [number(name), number(own)] : []);
  const distance = {
    known: [['distance', measureText(fields, ['distance'], fields.distanceUnit)]],
    steps: pace('steps', 'steps-a-mile'),
    minutes: pace('minutes', 'speed'),
  } as const;
  const parts: readonly (readonly [string, string])[] = [
    ['left', soleText(fields.left)],
    ['right', soleText(fields.right)],
    ['not-worn', fields.notWorn.join(',')],
    ['kind', fields.kind],
    number('months'),
    ...distance[fields.distanceBy],
    number('days'),
    ['patch', measureText(fields, ['patch', 'patch-other-way'], fields.patchUnit)],
    ...CHECK_NAMES.map((name) => [name, fields.checks[name] ?? ''] as const),
    ['damage', fields.damage.join(',')],
  ];
  return parts.flatMap(([key, value]) => (value ? `${key}=${value}` : [])).join('&');
}
