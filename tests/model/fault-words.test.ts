import { expect, test } from 'playwright/test';
import type { FieldFault } from '../../src/tools/leg-length/read-fields.ts';
import { faultSentence } from '../../src/tools/leg-length/fault-words.ts';
import { UNITS } from '../../src/tools/shared/units.ts';

/** Every fault; the type checker asks for each. */
const FAULTS = {
  missing: true,
  'not-a-number': true,
  negative: true,
  'too-small': true,
  'too-large': true,
  spread: true,
  count: true,
  'legs-apart': true,
} as const satisfies Record<FieldFault, true>;
const CODES = Object.keys(FAULTS) as (keyof typeof FAULTS)[];
const FIELDS = ['difference', 'height', 'hipWidth', 'leg', 'left', 'right-4'] as const;

for (const code of CODES) {
  test(`the fault "${code}" is one sentence that fits on one line: 45 characters in mm`, () => {
    for (const field of FIELDS) {
      const sentence = faultSentence(field, code, 'mm');
      expect(sentence).toMatch(/^[A-Z][^<>]+\.$/);
      expect(sentence).not.toMatch(/NaN|undefined|[-−–]\d/);
      expect(sentence.length, sentence).toBeLessThanOrEqual(45);
    }
  });
}

for (const code of ['missing', 'not-a-number', 'too-small', 'too-large'] as const) {
  test(`the fault "${code}" tells the way out in the unit of the field`, () => {
    for (const field of FIELDS) {
      const sentences = UNITS.map((unit) => faultSentence(field, code, unit));
      sentences.forEach((sentence, index) => expect(sentence).toMatch(new RegExp(`[Tt]ype .*\\d ${UNITS[index]}\\.$`)));
    }
  });
}

test('the limits are those of the field, from issue 3', () => {
  expect(faultSentence('difference', 'too-large', 'cm')).toContain('0 to 10 cm');
  expect(faultSentence('height', 'too-large', 'mm')).toContain('0 to 100 mm');
  expect(faultSentence('hipWidth', 'too-small', 'mm')).toContain('120 to 240 mm');
  expect(faultSentence('leg', 'missing', 'cm')).toContain('50 to 130 cm');
  expect(faultSentence('left-1', 'too-small', 'mm')).toContain('500 to 1300 mm');
  expect(faultSentence('right', 'spread', 'mm')).toContain('60 mm');
  expect(faultSentence('difference', 'legs-apart', 'mm')).toContain('100 mm');
});

test('a minus sign before the difference means the other leg', () => {
  expect(faultSentence('difference', 'negative', 'mm')).toBe('No minus sign: choose the shorter leg.');
  expect(faultSentence('height', 'negative', 'mm')).toBe('No minus sign. Type 0 to 100 mm.');
});
