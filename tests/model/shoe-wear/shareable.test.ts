import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { assess } from '../../../src/tools/shoe-wear/assess.ts';
import { BLANK_FIELDS, type Fields } from '../../../src/tools/shoe-wear/fields.ts';
import { readFields } from '../../../src/tools/shoe-wear/read-fields.ts';
import { MARKS_DO_NOT_DIAGNOSE, shareableSentence } from '../../../src/tools/shoe-wear/shareable.ts';
import { soleOf } from '../../../src/tools/shoe-wear/sole.ts';
import { SIGNS, TOE_QUESTIONS, ZONES, type Level } from '../../../src/tools/shoe-wear/vocabulary.ts';
import { numberFaults } from '../../content/number-style.ts';
import { anyFields, withNumbers } from './any-fields.ts';

/** The paragraph about fields. @throws Error when the model refuses them */
function paragraphOf(fields: Fields): string {
  const assessed = assess(readFields(fields).input);
  if (!assessed.ok) throw new Error(JSON.stringify(assessed.errors));
  return shareableSentence(assessed, fields);
}

const ALL_LIGHT = soleOf(Object.fromEntries(ZONES.map((zone) => [zone, 1 as Level])));

test('the marks of each shoe in words, the verdict with its reason, and what marks cannot tell', () => {
  const left = soleOf({ 'heel-outer': 2, 'ball-centre': 1, 'toe-big': 1, 'toe-small': 1 });
  expect(paragraphOf({ ...BLANK_FIELDS, left, right: ALL_LIGHT })).toBe(
    'Left shoe: clear wear at the outer heel; light wear at the middle of the ball, big toe and small toes. Right shoe: light wear all over. ' +
      `Keep an eye on them. A part of a sole is clearly worn. ${MARKS_DO_NOT_DIAGNOSE}`,
  );
});

test('a pair without marks is told as that, or as not worn', () => {
  const blank = paragraphOf({ ...BLANK_FIELDS, notWorn: ['right'] });
  expect(blank).toContain('Left shoe: no marks. Right shoe: no wear. Keep wearing them. ');
  expect(blank.endsWith(MARKS_DO_NOT_DIAGNOSE)).toBe(true);
});

test('marks are told also where the shoe is ticked as not worn', () => {
  expect(paragraphOf({ ...BLANK_FIELDS, left: ALL_LIGHT, notWorn: ['left'] })).toContain('Left shoe: light wear all over.');
});

test('of many reasons the first stands: a hole before distance', () => {
  const known = withNumbers({ distance: '900' }, { distanceBy: 'known' });
  expect(paragraphOf({ ...known, damage: ['hole'] })).toMatch(/Replace now\. A sole has a hole\. Wear marks/);
});

test('a distance or an age is named as common advice (aapsm_secondary), never as a finding', () => {
  const far = [
    withNumbers({ distance: '900' }, { distanceBy: 'known' }),
    withNumbers({ distance: '600' }, { distanceBy: 'known' }),
    withNumbers({ months: '13', days: '5' }),
  ];
  for (const fields of far) expect(paragraphOf(fields)).toContain('That is common advice, not a finding.');
  expect(paragraphOf({ ...BLANK_FIELDS, damage: ['foam'] })).not.toContain('common advice');
});

test('no safety answer changes a word of it', () => {
  fc.assert(
    fc.property(anyFields, (fields) => {
      const answered: Fields = { ...fields, signs: SIGNS, toe: TOE_QUESTIONS, isUnder18: true };
      expect(paragraphOf(answered)).toBe(paragraphOf({ ...fields, signs: [], toe: [], isUnder18: false }));
    }),
  );
});

test('any fields give one plain paragraph with its caveat, without a diagnosis or what was typed', () => {
  fc.assert(
    fc.property(anyFields, (fields) => {
      const paragraph = paragraphOf(fields);
      expect(paragraph).toMatch(/^Left shoe: [^<>\n]+ Right shoe: [^<>\n]+\.$/);
      expect(paragraph.endsWith(MARKS_DO_NOT_DIAGNOSE)).toBe(true);
      expect(paragraph.replace(MARKS_DO_NOT_DIAGNOSE, '')).not.toMatch(/undefined|NaN|\bleg\b|pain|pronat|supinat|flat f|insole|lift/i);
      expect(numberFaults(paragraph)).toEqual([]);
    }),
  );
});
