import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { compare, type Comparison } from '../../../src/tools/shoe-wear/compare.ts';
import { changeSentence, comparisonSentences } from '../../../src/tools/shoe-wear/compare-words.ts';
import { numberFaults } from '../../content/number-style.ts';
import { anyFields } from './any-fields.ts';

const SAME: Comparison = { months: 6, grown: [], markedLower: [], before: 'watch', after: 'watch' };

test('a zone that lost tread is told by shoe, zone and levels', () => {
  expect(changeSentence({ side: 'left', zone: 'heel-outer', before: 1, after: 2 })).toBe('Left, outer heel: from light to clear.');
  expect(changeSentence({ side: 'right', zone: 'toe-small', before: 0, after: 3 })).toBe('Right, small toes: from none to smooth.');
});

test('a mark that shrank was made differently: nothing heals', () => {
  const markedLower = [{ side: 'left', zone: 'heel-outer', before: 2, after: 1 }] as const;
  const sentences = comparisonSentences({ ...SAME, markedLower });
  expect(sentences).toContain('Left, outer heel: clear before, light now.');
  expect(sentences.at(-1)).toBe('Tread does not grow back. A lower mark means that you marked it differently.');
  expect(sentences.join(' ')).not.toMatch(/heal|better|improve/i);
});

test('nothing that grew is told as well', () => {
  expect(comparisonSentences(SAME)).toEqual(['About 6 months lie between the 2 checks.', 'Both checks say: Keep an eye on them.', 'No mark has grown.']);
});

test('the verdicts stand side by side where they differ', () => {
  expect(comparisonSentences({ ...SAME, after: 'plan' })).toContain('The earlier check said: Keep an eye on them. The later one says: Plan a new pair.');
  expect(comparisonSentences({ ...SAME, after: undefined }).join(' ')).not.toContain('check said');
});

for (const [months, start] of [[0, 'Less than 1 month lies'], [0.49, 'Less than 1 month lies'], [0.5, 'About 1 month lies'], [1.49, 'About 1 month lies'], [1.5, 'About 2 months lie'], [30, 'About 30 months lie']] as const) {
  test(`${months} months between: "${start} …"`, () => {
    expect(comparisonSentences({ ...SAME, months })[0]).toBe(`${start} between the 2 checks.`);
  });
}

test('a time that is not known is not told', () => {
  expect(comparisonSentences({ ...SAME, months: undefined }).join(' ')).not.toMatch(/month/);
});

test('any two checks give whole sentences in the house style of numbers, and no word of the safety answers', () => {
  fc.assert(
    fc.property(anyFields, anyFields, (before, after) => {
      const text = comparisonSentences(compare({ fields: before, instant: '2026-05-23' }, { fields: after, instant: '2026-11-23' })).join(' ');
      expect(text).toMatch(/^([A-Z][\w ,:]+\. ?)+$/);
      expect(text).not.toMatch(/undefined|NaN|numb|weak|wound|bladder|under 18/i);
      expect(numberFaults(text)).toEqual([]);
    }),
  );
});
