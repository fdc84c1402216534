import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { BLANK_FIELDS } from '../../../src/tools/shoe-wear/fields.ts';
import { entriesOf, fieldsFromEntries } from '../../../src/tools/shoe-wear/form-entries.ts';
import { soleOf } from '../../../src/tools/shoe-wear/sole.ts';
import { CHECKS, SIGNS } from '../../../src/tools/shoe-wear/vocabulary.ts';
import { anyFields } from './any-fields.ts';

const HOSTILE = ['', ' 2', '4', '-1', '2.0', '1e0', 'soft ', 'SOFT', '__proto__', 'constructor', 'toString', '<script>', null, undefined, 2, NaN, {}, [], () => '2'] as const;

const flat = (values: ReturnType<typeof entriesOf>) =>
  Object.entries(values).flatMap(([name, list]) => list.map((value): [string, string] => [name, value]));

test('a form without entries holds what the form comes with', () => {
  expect(fieldsFromEntries([])).toEqual(BLANK_FIELDS);
});

test('each kind of control is read: select, box, radio, number, unit', () => {
  const fields = fieldsFromEntries([
    ['left-heel-outer', '2'],
    ['right-toe-small', '3'],
    ['not-worn', 'right'],
    ['sign', 'wound'],
    ['sign', 'toe-drag'],
    ['toe', 'tripping'],
    ['under-18', 'yes'],
    ['heel-counter', 'soft'],
    ['toe-scuff', 'kneeling'],
    ['damage', 'foam'],
    ['damage', 'hole'],
    ['kind', 'walking'],
    ['distance-by', 'known'],
    ['distance', '250'],
    ['distance-unit', 'mi'],
    ['patch', ' 1,1 '],
    ['patch-unit', 'in'],
    ['months', '2o'],
  ]);
  expect(fields).toEqual({
    ...BLANK_FIELDS,
    left: soleOf({ 'heel-outer': 2 }),
    right: soleOf({ 'toe-small': 3 }),
    notWorn: ['right'],
    signs: ['toe-drag', 'wound'],
    toe: ['tripping'],
    isUnder18: true,
    checks: { 'heel-counter': 'soft', 'toe-scuff': 'kneeling' },
    damage: ['hole', 'foam'],
    kind: 'walking',
    distanceBy: 'known',
    distanceUnit: 'mi',
    patchUnit: 'in',
    numbers: { ...BLANK_FIELDS.numbers, distance: '250', patch: ' 1,1 ', months: '2o' },
  });
});

test('a real FormData is read as it is, and a file in it counts for nothing', () => {
  const form = new FormData();
  form.append('left-heel-inner', '1');
  form.append('months', new File(['9'], 'months.txt'));
  expect(fieldsFromEntries(form)).toEqual({ ...BLANK_FIELDS, left: soleOf({ 'heel-inner': 1 }) });
});

test('an emptied number is empty, also where a usual value stood', () => {
  expect(fieldsFromEntries([['steps-a-mile', '']]).numbers['steps-a-mile']).toBe('');
  expect(fieldsFromEntries([]).numbers['steps-a-mile']).toBe('2100');
});

test('of a name that should stand once, the first value counts', () => {
  expect(fieldsFromEntries([['twist', 'easy'], ['twist', 'resists']]).checks).toEqual({ twist: 'easy' });
  expect(fieldsFromEntries([['left-heel-outer', 'x'], ['left-heel-outer', '2']]).left).toEqual(soleOf());
});

test('a box counts once, however often it is sent', () => {
  expect(fieldsFromEntries([['sign', 'wound'], ['sign', 'wound']]).signs).toEqual(['wound']);
});

test('no choice takes a value that it does not know, nor one that is no text', () => {
  const names = Object.keys(entriesOf(BLANK_FIELDS)).filter((name) => name !== 'under-18' && !(name in BLANK_FIELDS.numbers));
  expect(names).toHaveLength(20 + 4 + Object.keys(CHECKS).length + 4);
  for (const value of HOSTILE) {
    for (const name of names) expect(fieldsFromEntries([[name, value]]), `${name}=${String(value)}`).toEqual(BLANK_FIELDS);
  }
});

test('a name that no control has changes nothing', () => {
  for (const name of ['__proto__', 'constructor', '', 'left', 'left-', 'left-heel', 'middle-heel-outer', 'signs', 'numbers', 'isUnder18']) {
    expect(fieldsFromEntries([[name, '2']])).toEqual(BLANK_FIELDS);
  }
  expect({}).not.toHaveProperty('2');
});

test('any fields come back from the values that fill the form', () => {
  fc.assert(fc.property(anyFields, (fields) => expect(fieldsFromEntries(flat(entriesOf(fields)))).toEqual(fields)));
});

test('there is a value for every control, so that filling the form leaves nothing of what it held', () => {
  const names = Object.keys(entriesOf(BLANK_FIELDS)).sort();
  fc.assert(fc.property(anyFields, (fields) => expect(Object.keys(entriesOf(fields)).sort()).toEqual(names)));
  expect(entriesOf(BLANK_FIELDS)).toMatchObject({ sign: [], toe: [], 'under-18': [], twist: [''], kind: [''], 'distance-by': ['steps'] });
  expect(entriesOf({ ...BLANK_FIELDS, signs: SIGNS, isUnder18: true })).toMatchObject({ sign: SIGNS, 'under-18': ['yes'] });
});

test('entries of any shape never throw', () => {
  const entry = fc.tuple(fc.oneof(fc.string(), fc.constantFrom(...Object.keys(entriesOf(BLANK_FIELDS)))), fc.anything());
  fc.assert(fc.property(fc.array(entry), (entries) => expect(Object.keys(fieldsFromEntries(entries))).toEqual(Object.keys(BLANK_FIELDS))));
});
