import { expect, test } from 'playwright/test';
import { hasDoubleSpace, NUMBER_RULES, numberFaults, type NumberRule } from '../content/number-style.ts';

const EXAMPLES: Readonly<Record<NumberRule, { readonly broken: readonly string[]; readonly kept: readonly string[] }>> = {
  'a share is "1 in 7": numerals, and no "out of"': {
    broken: ['One in seven had it.', '1 out of 7 had it.', 'It is 1 in every 7.', 'Nine out of ten people do.'],
    kept: ['About 1 in 7 had it.', 'Pain fell by 2.6 points out of 10.', 'Women in 2 trials had it.', 'One in a row.'],
  },
  'a range is joined by "to", not by a dash': {
    broken: ['Hold for 5-10 seconds.', 'It was 5–10 mm.', 'It was 5 mm – 10 mm.', 'About 1.5-2 kg.', 'From 5 - 10.'],
    kept: ['Hold for 5 to 10 seconds.', 'A 10-degree wedge.', 'On 2026-11-22.', 'Call 0800-123-4567.', 'Type −5 or 5.'],
  },
  'metric comes first, imperial in brackets behind it': {
    broken: ['A gap of 2 inches.', 'A gap of 0.4 inches (10 mm).', 'It weighs 3 lb.', 'A gap (0.4 in).'],
    kept: ['A gap of 10 mm (0.4 inches).', '5 to 15 mm (0.2 to 0.6 in) or more.', 'In 100 people, 5 in 20 had it.', 'With 2 feet.'],
  },
  'a number is written in numerals, but at the start of a sentence': {
    broken: ['It took three weeks.', 'About a hundred people.', 'It has two-thirds: no, two parts.'],
    kept: ['It took 3 weeks.', 'Two ways lead there.', 'One leg, and the second one.', 'Hundreds of people often wait.'],
  },
  'a "%" has its number, and stands for "per cent"': {
    broken: ['A few % had it.', 'It was 5 per cent.', 'It was 5 percent.'],
    kept: ['It was 95%.', 'It was 95 %.'],
  },
};

for (const [rule, { broken, kept }] of Object.entries(EXAMPLES)) {
  for (const sentence of broken) {
    test(`"${sentence}" breaks the rule: ${rule}`, () => {
      expect(numberFaults(sentence).filter((fault) => fault.startsWith(rule))).toHaveLength(1);
    });
  }
  for (const sentence of kept) {
    test(`"${sentence}" keeps every rule of numbers`, () => {
      expect(numberFaults(sentence)).toEqual([]);
    });
  }
}

test('a fault names the rule, the words and the line', () => {
  expect(numberFaults('Hold for 5-10 seconds.')).toEqual([
    'a range is joined by "to", not by a dash: "5-10" in: Hold for 5-10 seconds.',
  ]);
  expect(Object.keys(EXAMPLES)).toEqual(Object.keys(NUMBER_RULES));
});

test('a gap of 2 spaces between words is a fault, the columns of a table and the indent of a list are not', () => {
  expect(hasDoubleSpace('One leg.  The other.')).toBe(true);
  for (const line of ['One leg. The other.', '| Insoles  | none |', '  - One leg.', 'One leg.  ']) expect(hasDoubleSpace(line)).toBe(false);
});
