import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { BLANK_FIELDS } from '../../../src/tools/shoe-wear/fields.ts';
import { fromLink, toLink, type FromLink } from '../../../src/tools/shoe-wear/link.ts';
import { linkSentences } from '../../../src/tools/shoe-wear/link-words.ts';
import { readFields } from '../../../src/tools/shoe-wear/read-fields.ts';
import { soleOf } from '../../../src/tools/shoe-wear/sole.ts';
import { CHECKS, SIGNS, TOE_QUESTIONS } from '../../../src/tools/shoe-wear/vocabulary.ts';
import { withNumbers } from './any-fields.ts';

const KEYS = [
  'left', 'right', 'not-worn', 'kind', 'months', 'days', 'distance', 'steps', 'minutes', 'steps-a-mile', 'speed', 'patch', 'damage',
  ...Object.keys(CHECKS),
];

/** All that may ever be named as unusable: nothing of what the link held. */
const NAMES = [...KEYS, 'unknown', 'private', 'length'];

/**
 * Reads a link and holds what every link must keep to. Plain checks: it runs 10,000 times.
 *
 * @throws Error when the fields cannot be used or hold safety answers, or when what is named is no known name or named twice
 */
function read(fragment: string): FromLink | undefined {
  const link = fromLink(fragment);
  if ((link === undefined) === fragment.includes('=')) throw new Error('An anchor is no link, all else is one');
  if (!link) return link;
  const { fields, unusable } = link;
  const { signs, toe, isUnder18 } = fields;
  if (!readFields(fields).ok) throw new Error('Fields that cannot be used');
  if (signs.length > 0 || toe.length > 0 || isUnder18) throw new Error('Safety answers from a link');
  const isKnown = unusable.every((name, index) => NAMES.includes(name) && unusable.indexOf(name) === index);
  if (!isKnown) throw new Error(`Named as unusable: ${unusable.join()}`);
  return link;
}

const SCRIPT = '<script>alert(1)</script>';
const BROKEN_VALUES = [
  '', ',', ':', 'heel-outer', 'heel-outer:', 'heel-outer:4', 'heel-outer:-1', 'heel-outer:1.5', 'heel-outer:02', 'heel-outer:2:1', ':2', 'heel:2',
  'heel-outer:2,', ',heel-outer:2', 'heel-outer:2,heel-outer:1', 'heel-outer:2;ball-centre:1', 'HEEL-OUTER:2', ' heel-outer:2', 'heel-outer: 2',
  'heel-outer:2,__proto__:1', '__proto__:1', 'constructor:1', '__proto__', 'constructor', 'toString', 'Left', 'left,middle', 'left,', 'firm,soft', 'Soft',
  'hole;foam', 'hole, foam', 'mm', '25 mm', '25cm', '25MM', '25x', '25xmm', 'x25mm', '25x25x25mm', '25mmx25mm', '25mm25mm', '-25mm', '%2D25mm',
  '−25mm', '２５mm', '٢٥mm', '1e1mm', '0xFFmm', '1,2mm', '..mm', '.mm', '121mm', '121x10mm', '10x121mm', '4.8in', 'NaN', 'Infinity', '1e9', '-1', '9,5',
  '1234567890', '20001km', '12428mi', '400 km', '400m', '%E0%A4%A', '%', '%00', '9%0A', 'null', 'undefined', '[]', '=9', '#9', '999999999',
  SCRIPT, encodeURIComponent(SCRIPT), `9"${SCRIPT}`, "9' onload='alert(1)",
];

for (const value of BROKEN_VALUES) {
  test(`no key takes ${JSON.stringify(value)}: it stays blank and is named`, () => {
    for (const key of KEYS) {
      expect(read(`#${key}=${value}`), key).toEqual({ fields: BLANK_FIELDS, unusable: [key] });
    }
  });
}

test('a width or distance without its unit is none, and nothing else has a unit', () => {
  for (const part of ['patch=25', 'distance=400', 'months=9months', 'steps=6000km', 'speed=5km']) {
    expect(read(`#${part}`)).toEqual({ fields: BLANK_FIELDS, unusable: [part.split('=')[0]] });
  }
});

for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'numbers', 'notWorn', 'Left', '', '#left', SCRIPT, '%6deft', 'patch-other-way', 'patch-unit', 'distance-by']) {
  test(`the key ${JSON.stringify(key)} is unknown, and the rest of the link counts`, () => {
    expect(read(`#${key}=1&months=9`)).toEqual({ fields: withNumbers({ months: '9' }), unusable: ['unknown'] });
    expect({}).not.toHaveProperty('1');
  });
}

for (const [key, values] of [['sign', SIGNS], ['toe', TOE_QUESTIONS], ['under-18', ['yes', 'on', 'true', '1']], ['note', ['pain']], ['photo', ['blob:x', 'data:,x']]] as const) {
  test(`a link that carries "${key}" is read without it, and it is named as private`, () => {
    for (const value of values) {
      expect(read(`#${key}=${value}&months=9`)).toEqual({ fields: withNumbers({ months: '9' }), unusable: ['private'] });
    }
  });
}

test('100,000 characters are not read at all', () => {
  const tooLong = { fields: BLANK_FIELDS, unusable: ['length'] };
  expect(read(`#months=${'9'.repeat(100_000)}`)).toEqual(tooLong);
  expect(read(`#${'a=1&'.repeat(25_000)}`)).toEqual(tooLong);
  expect(read('='.repeat(100_000))).toEqual(tooLong);
  expect(read('#'.repeat(100_000))).toBeUndefined();
});

test('separators alone change nothing', () => {
  for (const link of ['=&=&', '=', '&=', '==', '&&&=&&&', '#=#=#']) {
    expect(read(link)).toEqual({ fields: BLANK_FIELDS, unusable: ['unknown'] });
  }
});

test('doubled hashes: only the first belongs to the link', () => {
  expect(read('##months=9')).toEqual({ fields: BLANK_FIELDS, unusable: ['unknown'] });
  expect(read('#months=9#days=6')).toEqual({ fields: BLANK_FIELDS, unusable: ['months'] });
});

test('a broken part falls back alone: marks and answers stay', () => {
  const link = read('#left=heel-outer:2&right=heel-outer:9&months=999&damage=hole&twist=maybe&x=1');
  expect(link?.fields).toEqual({ ...BLANK_FIELDS, left: soleOf({ 'heel-outer': 2 }), damage: ['hole'] });
  expect(link?.unusable).toEqual(['right', 'months', 'twist', 'unknown']);
});

test('nothing that a link held reaches the note about it', () => {
  const link = read(`#${SCRIPT}=1&left=${SCRIPT}&sign=${SCRIPT}`);
  expect(linkSentences(link?.unusable ?? []).join(' ')).not.toMatch(/[<>]|script|alert/);
});

test('10,000 random strings never throw and always give fields that can be used', () => {
  const keys = fc.constantFrom(...KEYS, 'sign', 'toe', 'under-18', '__proto__');
  const values = fc.oneof(fc.string(), fc.constantFrom(...BROKEN_VALUES, '25mm', '28x30mm', '400km', '9', 'heel-outer:2', 'soft', 'hole', 'left', ...SIGNS));
  const nearLink = fc.array(fc.tuple(keys, values), { maxLength: 8 }).map((parts) => parts.map(([key, value]) => `${key}=${value}`).join('&'));
  const wild = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(fc.oneof(nearLink, wild, wild.map((text) => `#${text}=`)), (text) => {
      const link = read(text);
      if (link && toLink(read(`#x=&${toLink(link.fields)}`)?.fields ?? BLANK_FIELDS) !== toLink(link.fields)) throw new Error('Another link');
    }),
    { numRuns: 10_000 },
  );
});
