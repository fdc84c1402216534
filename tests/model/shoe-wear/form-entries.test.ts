import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { BLANK_FIELDS } from '../../../src/tools/shoe-wear/fields.ts';
import { entriesOf, fieldsFromEntries } from '../../../src/tools/shoe-wear/form-entries.ts';
import { soleOf } from '../../../src/tools/shoe-wear/sole.ts';
import { CHECKS } from '../../../src/tools/shoe-wear/vocabulary.ts';
import { anyFields } from './any-fields.ts';

const HOSTILE = ['', ' 2', '4', '-1', '2.0', '1e0', 'soft ', 'SOFT', '__proto__', 'constructor', 'toString', '<script>', null, undefined, 2, NaN, {}, [], () => '2'] as const;

const BLANK_SOLES = { left: soleOf(), right: soleOf() };
const fieldsOf = (entries: Iterable<readonly [string, unknown]>) => fieldsFromEntries(entries, BLANK_SOLES);

const flat = (values: ReturnType<typeof entriesOf>) =>
  Object.entries(values).flatMap(([name, list]) => list.map((value): [string, string] => [name, value]));

test('a form without entries holds what the form comes with', () => {
  expect(fieldsOf([])).toEqual(BLANK_FIELDS);
});

test('the soles are those that were painted, whatever the form says', () => {
  const soles = { left: soleOf({ 'heel-outer': 2 }), right: soleOf({ 'toe-small': 3 }) };
  expect(fieldsFromEntries([['left-heel-inner', '1'], ['left', '3']], soles)).toEqual({ ...BLANK_FIELDS, ...soles });
});

test('each kind of control is read: select, box, radio, number, unit', () => {
  const fields = fieldsOf([
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
  form.append('kind', 'work');
  form.append('months', new File(['9'], 'months.txt'));
  expect(fieldsOf(form)).toEqual({ ...BLANK_FIELDS, kind: 'work' });
});

test('an emptied number is empty, also where a usual value stood', () => {
  expect(fieldsOf([['steps-a-mile', '']]).numbers['steps-a-mile']).toBe('');
  expect(fieldsOf([]).numbers['steps-a-mile']).toBe('2100');
});

test('of a name that should stand once, the first value counts', () => {
  expect(fieldsOf([['twist', 'easy'], ['twist', 'resists']]).checks).toEqual({ twist: 'easy' });
  expect(fieldsOf([['kind', 'x'], ['kind', 'work']]).kind).toBe('');
});

test('a box counts once, however often it is sent', () => {
  expect(fieldsOf([['sign', 'wound'], ['sign', 'wound']]).signs).toEqual(['wound']);
});

test('no choice takes a value that it does not know, nor one that is no text', () => {
  const filled = Object.keys(entriesOf(BLANK_FIELDS)).filter((name) => !(name in BLANK_FIELDS.numbers));
  expect(filled).toHaveLength(Object.keys(CHECKS).length + 6);
  for (const value of HOSTILE) {
    for (const name of [...filled, 'sign', 'toe']) expect(fieldsOf([[name, value]]), `${name}=${String(value)}`).toEqual(BLANK_FIELDS);
  }
});

test('a name that no control has changes nothing', () => {
  for (const name of ['__proto__', 'constructor', '', 'left', 'left-', 'left-heel-outer', 'signs', 'numbers', 'isUnder18']) {
    expect(fieldsOf([[name, '2']])).toEqual(BLANK_FIELDS);
  }
  expect({}).not.toHaveProperty('2');
});

test('any fields but the private ones come back from the values that fill the form', () => {
  const { signs, toe, isUnder18 } = BLANK_FIELDS;
  fc.assert(
    fc.property(anyFields, (fields) => {
      expect(fieldsFromEntries(flat(entriesOf(fields)), fields)).toEqual({ ...fields, signs, toe, isUnder18 });
    }),
  );
});

test('there is a value for every control that may be filled, so that filling leaves nothing of what it held', () => {
  const names = Object.keys(entriesOf(BLANK_FIELDS)).sort();
  fc.assert(fc.property(anyFields, (fields) => expect(Object.keys(entriesOf(fields)).sort()).toEqual(names)));
  expect(entriesOf(BLANK_FIELDS)).toMatchObject({ twist: [''], kind: [''], 'distance-by': ['steps'] });
});

test('nothing fills in what the reader says of their body (privacy page: “These are never kept”)', () => {
  fc.assert(
    fc.property(anyFields, (fields) => {
      for (const name of ['sign', 'toe', 'under-18', 'notes']) expect(entriesOf(fields)).not.toHaveProperty(name);
    }),
  );
});

test('entries of any shape never throw', () => {
  const entry = fc.tuple(fc.oneof(fc.string(), fc.constantFrom('sign', 'under-18', ...Object.keys(entriesOf(BLANK_FIELDS)))), fc.anything());
  fc.assert(fc.property(fc.array(entry), (entries) => expect(Object.keys(fieldsOf(entries))).toEqual(Object.keys(BLANK_FIELDS))));
});
