import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { BLANK_FIELDS, type Fields } from '../../../src/tools/shoe-wear/fields.ts';
import { fromLink, toLink } from '../../../src/tools/shoe-wear/link.ts';
import { readNumber } from '../../../src/tools/shoe-wear/number-fields.ts';
import { readFields } from '../../../src/tools/shoe-wear/read-fields.ts';
import { soleOf } from '../../../src/tools/shoe-wear/sole.ts';
import { CHECKS, DAMAGES, SIDES, SIGNS, TOE_QUESTIONS, ZONES, type Level } from '../../../src/tools/shoe-wear/vocabulary.ts';
import { anyFields, usableFields, withNumbers } from './any-fields.ts';

/** The fields without safety answers, which no link holds, and with the usual stride and speed where the reader's own cannot be used. */
function shared(fields: Fields): Fields {
  const usual = (['steps-a-mile', 'speed'] as const).filter((name) => {
    const own = readNumber(fields, name);
    return !own.ok || own.value === undefined;
  });
  const numbers = Object.fromEntries(usual.map((name) => [name, BLANK_FIELDS.numbers[name]]));
  return { ...fields, signs: [], toe: [], isUnder18: false, numbers: { ...fields.numbers, ...numbers } };
}

const fieldsOf = (link: string): Fields => fromLink(link)?.fields ?? BLANK_FIELDS;

test('any fields come back from their link: what can be used of them, without the safety answers', () => {
  fc.assert(
    fc.property(anyFields, (fields) => {
      const link = toLink(fields);
      const back = fieldsOf(link);
      expect(fromLink(`#${link}`)?.unusable ?? []).toEqual([]);
      expect(readFields(back)).toEqual({ ok: true, input: readFields(shared(fields)).input });
      expect(back.notWorn).toEqual(fields.notWorn);
    }),
    { numRuns: 1000 },
  );
});

test('a link that is read and written again is the same link', () => {
  fc.assert(fc.property(anyFields, (fields) => expect(toLink(fieldsOf(toLink(fields)))).toBe(toLink(fields))));
});

test('a link needs no escapes and stays short', () => {
  fc.assert(fc.property(usableFields, (fields) => expect(toLink(fields)).toMatch(/^[\w=&.,:-]{0,700}$/)));
  const full = soleOf(Object.fromEntries(ZONES.map((zone) => [zone, 3 as Level])));
  const checks = Object.fromEntries(Object.entries(CHECKS).map(([name, answers]) => [name, answers[1]]));
  const numbers = { patch: '119.9', 'patch-other-way': '119.8', months: '239.5', days: '6.5', steps: '99999', 'steps-a-mile': '3999' };
  const longest = withNumbers(numbers, { left: full, right: full, notWorn: SIDES, checks, damage: DAMAGES, kind: 'everyday' });
  expect(toLink(longest).length).toBeLessThan(700);
});

test('no safety answer ever reaches a link: it is the same with and without them', () => {
  fc.assert(fc.property(anyFields, (fields) => expect(toLink(fields)).toBe(toLink(shared(fields)))));
  expect(toLink({ ...BLANK_FIELDS, signs: SIGNS, toe: TOE_QUESTIONS, isUnder18: true })).toBe('');
});

test('a link has no keys but those of the shoes', () => {
  const keys = [
    'left', 'right', 'not-worn', 'kind', 'months', 'days', 'distance', 'steps', 'minutes', 'steps-a-mile', 'speed', 'patch', 'damage',
    'heel-counter', 'twist', 'bend', 'lean', 'liner', 'toe-scuff',
  ];
  const keysOf = (link: string) => link.split('&').filter(Boolean).map((part) => part.split('=')[0]);
  fc.assert(fc.property(anyFields, (fields) => expect(keys).toEqual(expect.arrayContaining(keysOf(toLink(fields))))));
});

test('the link of issue 6', () => {
  const link = '#left=heel-outer:2,ball-centre:1&right=heel-outer:2&kind=walking&months=9&steps=6000&days=6&patch=25mm&heel-counter=soft';
  const numbers = { months: '9', steps: '6000', days: '6', patch: '25' };
  const soles = { left: soleOf({ 'heel-outer': 2, 'ball-centre': 1 }), right: soleOf({ 'heel-outer': 2 }) };
  const fields = withNumbers(numbers, { ...soles, kind: 'walking', checks: { 'heel-counter': 'soft' } });
  expect(fromLink(link)).toEqual({ fields, unusable: [] });
  expect(`#${toLink(fields)}`).toBe(link);
});

const LINKS: readonly (readonly [string, Fields])[] = [
  ['not-worn=left', { ...BLANK_FIELDS, notWorn: ['left'] }],
  ['damage=hole,foam', { ...BLANK_FIELDS, damage: ['hole', 'foam'] }],
  ['toe-scuff=kneeling', { ...BLANK_FIELDS, checks: { 'toe-scuff': 'kneeling' } }],
  ['patch=28x30mm', withNumbers({ patch: '28', 'patch-other-way': '30' })],
  ['patch=1.1in', withNumbers({ patch: '1.1' }, { patchUnit: 'in' })],
  ['distance=400km', withNumbers({ distance: '400' }, { distanceBy: 'known' })],
  ['distance=250mi', withNumbers({ distance: '250' }, { distanceBy: 'known', distanceUnit: 'mi' })],
  ['steps=5000&steps-a-mile=2000', withNumbers({ steps: '5000', 'steps-a-mile': '2000' })],
  ['minutes=30&speed=5', withNumbers({ minutes: '30', speed: '5' }, { distanceBy: 'minutes' })],
];

for (const [link, fields] of LINKS) {
  test(`${link} is read and written as it stands`, () => {
    expect(fromLink(link)).toEqual({ fields, unusable: [] });
    expect(toLink(fields)).toBe(link);
  });
}

test('the blank form has an empty link, and usual values are left out', () => {
  expect(toLink(BLANK_FIELDS)).toBe('');
  expect(toLink(withNumbers({ steps: '5000', 'steps-a-mile': ' 2100 ' }))).toBe('steps=5000');
  expect(toLink(withNumbers({ minutes: '30', speed: '4,80' }, { distanceBy: 'minutes' }))).toBe('minutes=30');
});

test('a stride or speed of the reader goes with the number that it counts for, else it stays out', () => {
  expect(toLink(withNumbers({ 'steps-a-mile': '2000' }))).toBe('');
  expect(toLink(withNumbers({ steps: 'many', 'steps-a-mile': '2000' }))).toBe('');
  expect(toLink(withNumbers({ steps: '5000', 'steps-a-mile': '2000', speed: '6' }))).toBe('steps=5000&steps-a-mile=2000');
});

test('numbers are written with a point, without spaces or signs', () => {
  expect(toLink(withNumbers({ months: ' +9,5 ', days: '-0' }))).toBe('months=9.5&days=0');
});

test('a number that cannot be used stays out, and takes nothing with it', () => {
  expect(toLink(withNumbers({ months: 'nine', days: '8', patch: '28', 'patch-other-way': '1&x=2' }, { kind: 'work' }))).toBe('kind=work&patch=28mm');
});

test('a fragment without "=" is an anchor of the page', () => {
  for (const anchor of ['', '#', '#main', '#left', '#heel-counter', '##', '#&&']) expect(fromLink(anchor)).toBeUndefined();
});

test('the first of a repeated key wins, also when it cannot be used', () => {
  expect(fromLink('months=9&months=10')).toEqual({ fields: withNumbers({ months: '9' }), unusable: [] });
  expect(fromLink('months=x&months=10')).toEqual({ fields: BLANK_FIELDS, unusable: ['months'] });
});

test('commas and colons that a mail program has escaped are read', () => {
  expect(fieldsOf('left=heel-outer%3A2%2Cball-centre%3A1').left).toEqual(soleOf({ 'heel-outer': 2, 'ball-centre': 1 }));
});

test('with more than one way to tell the distance, a known one wins over steps, steps over minutes', () => {
  for (const link of ['minutes=30&steps=5000&distance=400km', 'distance=400km&steps=5000&minutes=30']) {
    expect(fieldsOf(link)).toMatchObject({ distanceBy: 'known', numbers: { distance: '400' } });
  }
  expect(fieldsOf('minutes=30&steps=5000').distanceBy).toBe('steps');
  expect(fieldsOf('minutes=30').distanceBy).toBe('minutes');
});
