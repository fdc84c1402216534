import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { EXAMPLE_FIELDS, type Fields } from '../../src/tools/leg-length/fields.ts';
import { NOT_A_LIFT_HEIGHT } from '../../src/tools/leg-length/say.ts';
import { resultSentence } from '../../src/tools/leg-length/words.ts';
import { resultOf, usableFields } from './usable-fields.ts';

const sentenceOf = (fields: Fields): string => resultSentence(resultOf(fields));
const known = (mm: number, more: Partial<Fields> = {}): Fields => ({
  ...EXAMPLE_FIELDS,
  difference: { text: String(mm), unit: 'mm' },
  ...more,
});

/** The same text for a body seen in a mirror. */
const mirrored = (text: string): string => text.replace(/left|right/g, (side) => (side === 'left' ? 'right' : 'left'));

test('the worked example reads as the issue asks: the hip of the longer leg stands higher', () => {
  expect(sentenceOf(EXAMPLE_FIELDS)).toBe(
    'If nothing else in your body gave way, your right hip joint would stand about 10 mm higher ' +
      'and your pelvis would tilt about 3.4°. Measuring error alone allows anything from your ' +
      'left side 3° higher to your right side 10° higher.',
  );
});

test('a range that stays on one side names that side alone: 30 mm by X-ray, 10.2° ± 3.6° (derived, delta method)', () => {
  expect(sentenceOf(known(30, { measuredBy: 'image' }))).toBe(
    'If nothing else in your body gave way, your right hip joint would stand about 30 mm higher ' +
      'and your pelvis would tilt about 10.2°. Measuring error alone allows your right side to be 7° to 14° higher.',
  );
});

test('legs of one length tilt nothing: 1.96 × 10 / 170 radians are 6.6° either way (derived, delta method)', () => {
  expect(sentenceOf(known(0))).toBe(
    'Your legs measure the same, so they tilt nothing. Measuring error alone allows either hip to stand up to 7° higher.',
  );
});

test('the mirrored body has the mirrored sentence', () => {
  fc.assert(
    fc.property(usableFields, (fields) => {
      const shorter = fields.shorter === 'left' ? 'right' : 'left';
      const mirror = { ...fields, shorter, left: fields.right, right: fields.left } as const;
      expect(sentenceOf(mirror)).toBe(mirrored(sentenceOf(fields)));
    }),
  );
});

test('the side is a word, never a sign, and every number is one', () => {
  fc.assert(
    fc.property(usableFields, (fields) => {
      const sentence = sentenceOf(fields);
      expect(sentence).not.toMatch(/[-−–+±]\s?\d|NaN|Infinity|undefined|null|\de/);
      const { higherHip } = resultOf(fields);
      expect(sentence).toContain(higherHip === 'none' ? 'either hip' : `your ${higherHip} hip joint`);
    }),
    { numRuns: 1000 },
  );
});

test('a range that crosses level names both sides, any other just the higher one', () => {
  fc.assert(
    fc.property(usableFields, (fields) => {
      const { higherHip, withinError } = resultOf(fields);
      fc.pre(higherHip !== 'none');
      const sides = new Set(sentenceOf(fields).match(/\b(left|right)\b/g));
      expect(sides.size).toBe(withinError ? 2 : 1);
    }),
  );
});

test('a result is followed by the words that it is not a lift height', () => {
  expect(NOT_A_LIFT_HEIGHT).toBe('This is not a lift height.');
});
