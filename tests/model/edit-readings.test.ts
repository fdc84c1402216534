import { expect, test } from 'playwright/test';
import { readingsInUnit, withOneMoreReading, withReading } from '../../src/tools/leg-length/edit-readings.ts';
import { EXAMPLE_FIELDS } from '../../src/tools/leg-length/fields.ts';

test('readings change their unit together: empty ones stay empty, words stay words', () => {
  const readings = { texts: ['902', '', '90x', '905,5'], unit: 'mm' } as const;
  expect(readingsInUnit(readings, 'cm')).toEqual({ texts: ['90.2', '', '90x', '90.55'], unit: 'cm' });
});

test('one reading changes, and no other', () => {
  const readings = { texts: ['902', '905'], unit: 'mm' } as const;
  expect(withReading(readings, 1, '906')).toEqual({ texts: ['902', '906'], unit: 'mm' });
});

test('the form starts with two readings a leg and grows to five', () => {
  const counts: number[] = [];
  let fields = EXAMPLE_FIELDS;
  for (let press = 0; press < 5; press += 1) {
    counts.push(fields.left.texts.length);
    expect(fields.right.texts).toHaveLength(fields.left.texts.length);
    fields = withOneMoreReading(fields);
  }
  expect(counts).toEqual([2, 3, 4, 5, 5]);
});

test('a leg that has five already keeps them while the other grows', () => {
  const five = { texts: ['1', '2', '3', '4', '5'], unit: 'mm' } as const;
  const { left, right } = withOneMoreReading({ ...EXAMPLE_FIELDS, left: five });
  expect([left, right.texts]).toEqual([five, ['', '', '']]);
});
