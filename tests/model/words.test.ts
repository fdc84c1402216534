import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { WORKED_EXAMPLE } from '../../src/tools/leg-length/cases.ts';
import type { FieldFault, LengthField } from '../../src/tools/leg-length/fields.ts';
import { faultSentence, NOT_A_LIFT_HEIGHT, resultSentence } from '../../src/tools/leg-length/words.ts';
import { UNITS } from '../../src/tools/shared/units.ts';

test('the worked example as a sentence: the hip of the longer leg stands higher', () => {
  expect(resultSentence({ ...WORKED_EXAMPLE.input, shorter: 'left' })).toBe(
    'If nothing else in your body gave way, your right hip joint would stand about 10 mm higher and your pelvis would tilt about 3.4°.',
  );
});

test('the mirrored example swaps the word for the side, and nothing else', () => {
  const [left, right] = (['left', 'right'] as const).map((shorter) => resultSentence({ ...WORKED_EXAMPLE.input, shorter }));
  expect(right).toBe(left?.replace('right hip', 'left hip'));
});

test('legs of one length tilt nothing', () => {
  expect(resultSentence({ differenceMm: 0, shorter: 'left', hipWidthMm: 170 })).toContain('no real difference');
});

test('the side is a word, never a sign', () => {
  const mm = fc.double({ min: 0, max: 100, noNaN: true });
  const width = fc.double({ min: 120, max: 240, noNaN: true });
  fc.assert(
    fc.property(mm, width, fc.constantFrom('left' as const, 'right' as const), (differenceMm, hipWidthMm, shorter) => {
      const sentence = resultSentence({ differenceMm, hipWidthMm, shorter });
      expect(sentence).not.toMatch(/[-−+]\d|NaN|Infinity|undefined/);
      const other = shorter === 'left' ? 'right' : 'left';
      if (!sentence.includes('no real difference')) expect(sentence).toContain(`your ${other} hip joint`);
      expect(sentence).not.toContain(`your ${shorter} hip joint`);
    }),
  );
});

test('a result is followed by the words that it is not a lift height', () => {
  expect(NOT_A_LIFT_HEIGHT).toBe('This is not a lift height.');
});

const FAULTS: readonly FieldFault[] = ['missing', 'not-a-number', 'negative', 'too-small', 'too-large'];
const FIELDS: readonly LengthField[] = ['difference', 'hipWidth'];
for (const field of FIELDS) {
  for (const fault of FAULTS) {
    test(`the fault "${fault}" of ${field} is told with the way out, in the unit of the field`, () => {
      const sentences = UNITS.map((unit) => faultSentence(field, fault, unit));
      for (const sentence of sentences) expect(sentence).toMatch(/\b(Type|Use|Leave out|Choose)\b.*\.$/);
      const aboutTheRange = fault !== 'negative' || field !== 'difference';
      if (aboutTheRange) expect(new Set(sentences).size).toBe(UNITS.length);
    });
  }
}

test('the limits are told in the unit of the field', () => {
  expect(faultSentence('difference', 'too-large', 'cm')).toContain('0 to 10 cm');
  expect(faultSentence('hipWidth', 'too-small', 'mm')).toContain('120 to 240 mm');
});
