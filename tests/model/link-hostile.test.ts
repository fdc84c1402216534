import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { EXAMPLE_FIELDS } from '../../src/tools/leg-length/fields.ts';
import { fromLink, toLink, type FromLink } from '../../src/tools/leg-length/link.ts';
import { linkSentence } from '../../src/tools/leg-length/meaning-words.ts';
import { resultOf } from './usable-fields.ts';

/** All that may ever be named as unusable: nothing of what the link held. */
const NAMES = ['method', 'difference', 'shorter', 'by', 'left', 'right', 'height', 'width', 'leg', 'unknown', 'length'];

/**
 * Reads a link and holds what every link must keep to. Plain checks: it runs 10,000 times.
 *
 * @throws Error when the fields cannot be used, or when what is named is no known name or named twice
 */
function read(fragment: string): FromLink | undefined {
  const link = fromLink(fragment);
  if ((link === undefined) === fragment.includes('=')) throw new Error('An anchor is no link, all else is one');
  if (!link) return link;
  if (!Number.isFinite(resultOf(link.fields).tiltDegrees)) throw new Error('No tilt');
  const { unusable } = link;
  const isKnown = unusable.every((name, index) => NAMES.includes(name) && unusable.indexOf(name) === index);
  if (!isKnown) throw new Error(`Named as unusable: ${unusable.join()}`);
  return link;
}

const SCRIPT = '<script>alert(1)</script>';
const BROKEN_VALUES = [
  '', 'mm', '10', '10 mm', '10px', '10MM', '1e309mm', '1e1mm', 'NaNmm', 'NaN', 'Infinitymm', '-10mm', '%2D10mm', '−10mm', '１０mm', '١٠mm',
  '0x10mm', '10mm10mm', '1,2,3mm', '..mm', ',mm', '1234567890mm', '%E0%A4%A', '%', '%00', '10mm%0A', 'null', '__proto__', 'constructor',
  SCRIPT, encodeURIComponent(SCRIPT), `10mm"${SCRIPT}`, "10mm' onload='alert(1)", '101mm', '99999mm', '4in%', '=10mm', '#10mm',
];

for (const value of BROKEN_VALUES) {
  test(`difference=${JSON.stringify(value)} falls back to the example and is named`, () => {
    expect(read(`#difference=${value}`)).toEqual({ fields: EXAMPLE_FIELDS, unusable: ['difference'] });
  });
  test(`no key takes ${JSON.stringify(value)} and fails`, () => {
    for (const key of NAMES) {
      expect(() => read(`#method=tape&${key}=${value}&left=900mm&right=890mm`)).not.toThrow();
    }
  });
}

for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'hipWidth', 'Method', '', '#method', SCRIPT, '%6dethod']) {
  test(`the key ${JSON.stringify(key)} is unknown, and the rest of the link counts`, () => {
    const link = read(`#${key}=1&difference=20mm`);
    expect(link).toEqual({ fields: { ...EXAMPLE_FIELDS, difference: { text: '20', unit: 'mm' } }, unusable: ['unknown'] });
  });
}

test('100,000 characters are not read at all', () => {
  const tooLong = { fields: EXAMPLE_FIELDS, unusable: ['length'] };
  expect(read(`#difference=${'9'.repeat(100_000)}`)).toEqual(tooLong);
  expect(read(`#${'a=1&'.repeat(25_000)}`)).toEqual(tooLong);
  expect(read('='.repeat(100_000))).toEqual(tooLong);
  expect(read('#'.repeat(100_000))).toBeUndefined();
});

test('separators alone change nothing', () => {
  for (const link of ['=&=&', '=', '&=', '==', '&&&=&&&', '#=#=#']) {
    expect(read(link)).toEqual({ fields: EXAMPLE_FIELDS, unusable: ['unknown'] });
  }
});

test('doubled hashes: only the first belongs to the link', () => {
  expect(read('##method=blocks&height=12mm')).toMatchObject({ unusable: ['unknown'] });
  expect(read('#difference=20mm#difference=30mm')).toEqual({ fields: EXAMPLE_FIELDS, unusable: ['difference'] });
});

test('a way in without its numbers falls back to the example, and says what was missing', () => {
  expect(read('#method=blocks')).toEqual({ fields: EXAMPLE_FIELDS, unusable: ['height'] });
  expect(read('#method=tape&left=902mm')).toEqual({ fields: EXAMPLE_FIELDS, unusable: ['right'] });
  expect(read('#method=tape&left=902,905,903,904,905,906mm&right=893mm')).toEqual({ fields: EXAMPLE_FIELDS, unusable: ['left'] });
});

test('numbers that fit no leg fall back as well: spread, too long, legs too far apart', () => {
  expect(read('#method=tape&left=800,905mm&right=893mm')?.unusable).toEqual(['left']);
  expect(read('#method=tape&left=9000mm&right=893mm')?.unusable).toEqual(['left']);
  expect(read('#method=tape&left=700mm&right=893mm')).toMatchObject({ fields: EXAMPLE_FIELDS, unusable: ['left', 'right'] });
});

test('a spacing out of range falls back alone: the difference stays', () => {
  for (const [part, name] of [['width=119mm', 'width'], ['width=241mm', 'width'], ['leg=499mm', 'leg'], ['leg=1301mm', 'leg']] as const) {
    const difference = { text: '20', unit: 'mm' } as const;
    expect(read(`#difference=20mm&${part}`)).toEqual({ fields: { ...EXAMPLE_FIELDS, difference }, unusable: [name] });
  }
});

test('a difference out of range falls back alone: the spacing stays', () => {
  const link = read('#difference=500mm&width=180mm');
  expect(link).toMatchObject({ fields: { difference: { text: '10' }, widthFrom: 'typed', hipWidth: { text: '180' } }, unusable: ['difference'] });
});

test('nothing that a link held reaches the note about it', () => {
  const link = read(`#${SCRIPT}=1&difference=${SCRIPT}&by=${SCRIPT}`);
  expect(link && linkSentence(link.unusable)).not.toMatch(/[<>]|script|alert/);
});

test('10,000 random strings never throw and always give fields that can be used', () => {
  const part = fc.tuple(fc.constantFrom(...NAMES, '__proto__'), fc.oneof(fc.string(), fc.constantFrom(...BROKEN_VALUES, '12mm', '900,901mm', 'tape', 'blocks', 'right')));
  const nearLink = fc.array(part, { maxLength: 8 }).map((parts) => parts.map(([key, value]) => `${key}=${value}`).join('&'));
  const wild = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(fc.property(fc.oneof(nearLink, wild, wild.map((text) => `#${text}=`)), (text) => void read(text)), { numRuns: 10_000 });
});

test('a link made of fields that cannot be used is read like any other', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const typed = { text, unit: 'mm' } as const;
      const fields = { ...EXAMPLE_FIELDS, difference: typed, hipWidth: typed, widthFrom: 'typed' } as const;
      read(toLink(fields));
    }),
  );
});
