import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { faultSentence, faultSentences } from '../../../src/tools/shoe-wear/fault-words.ts';
import { DISTANCE_UNITS, NUMBER_FIELDS, PATCH_UNITS } from '../../../src/tools/shoe-wear/fields.ts';
import { limitsIn, type FieldFault } from '../../../src/tools/shoe-wear/number-fields.ts';
import { readFields } from '../../../src/tools/shoe-wear/read-fields.ts';
import { numberFaults } from '../../content/number-style.ts';
import { anyFields, withNumbers } from './any-fields.ts';

/** Every fault; the type checker asks for each. */
const CODES = Object.keys({
  'not-a-number': true,
  negative: true,
  'too-small': true,
  'too-large': true,
} satisfies Record<FieldFault['code'], true>) as FieldFault['code'][];

const unitsOf = (name: string) => {
  if (name.startsWith('patch')) return PATCH_UNITS;
  return name === 'distance' ? DISTANCE_UNITS : [undefined];
};

for (const code of CODES) {
  test(`the fault "${code}" is a short line that tells the way out in the unit of the field`, () => {
    for (const name of NUMBER_FIELDS) {
      for (const unit of unitsOf(name)) {
        const limit = limitsIn(name, unit)[code === 'too-small' ? 'min' : 'max'];
        const sentence = faultSentence(name, code === 'too-small' || code === 'too-large' ? { code, limit } : { code }, unit);
        expect(sentence).toMatch(new RegExp(`^[A-Z].* [Tt]ype .*\\d ${unit ?? '(months|days|steps|minutes|km/h)'}( or (more|less))?\\.$`));
        expect(sentence).not.toMatch(/NaN|undefined|[<>−–]/);
        expect(sentence.length, sentence).toBeLessThanOrEqual(50);
        expect(numberFaults(sentence)).toEqual([]);
      }
    }
  });
}

test('the words of each fault', () => {
  expect(faultSentence('months', { code: 'not-a-number' })).toBe('Not a number. Type digits: 0 to 240 months.');
  expect(faultSentence('steps', { code: 'negative' })).toBe('No minus sign. Type 0 to 100,000 steps.');
  expect(faultSentence('steps-a-mile', { code: 'too-small', limit: 800 })).toBe('Too small. Type 800 steps or more.');
  expect(faultSentence('distance', { code: 'too-large', limit: 12_427 }, 'mi')).toBe('Too large. Type 12,427 mi or less.');
  expect(faultSentence('patch', { code: 'too-large', limit: 4.7 }, 'in')).toBe('Too large. Type 4.7 in or less.');
});

test('each field with a fault has a sentence, in the unit that is chosen, and no other field has', () => {
  const fields = withNumbers({ patch: '5', months: '-1' }, { patchUnit: 'in' });
  const read = readFields(fields);
  expect(faultSentences(fields, read.ok ? {} : read.faults)).toEqual({
    patch: 'Too large. Type 4.7 in or less.',
    months: 'No minus sign. Type 0 to 240 months.',
  });
});

test('no sentence repeats what was typed', () => {
  fc.assert(
    fc.property(anyFields, (fields) => {
      const read = readFields(fields);
      const faults = read.ok ? {} : read.faults;
      const sentences = faultSentences(fields, faults);
      expect(Object.keys(sentences).sort()).toEqual(Object.keys(faults).sort());
      for (const sentence of Object.values(sentences)) expect(sentence).toMatch(/^[\w ,.:/]+\.$/);
    }),
  );
});
