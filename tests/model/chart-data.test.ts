import { expect, test } from 'playwright/test';
import { CHART_NAMES, chartOf } from '../../src/charts/list.ts';
import references from '../../src/data/references.json' with { type: 'json' };
import { chartSchema, type ChartRow } from '../../src/schemas/chart.ts';

/** Every row as the evidence sheet `foot.md` has it: mean, likely range, spread, people in 100 who go the other way. */
const SHEET: Readonly<Record<string, readonly Partial<ChartRow>[]>> = {
  // 1a and 1c, Pinto and Hornestam.
  'pelvic-response': [
    { study: 'pinto2008', people: 14, mean: 1.57, interval: [0.6, 2.5], spread: { low: 1.4, high: 1.6 }, otherWay: { low: 13, high: 17 } },
    { study: 'pinto2008', people: 14, mean: 1.41, interval: [0.25, 2.6], spread: { low: 1.7, high: 2 }, otherWay: { low: 20, high: 24 } },
    { study: 'pinto2008', people: 14, mean: 1.46, interval: [0.7, 2.2], spread: { high: 1.3 }, otherWay: { high: 13 } },
    { study: 'hornestam2021', people: 20, mean: 1.37, interval: [0.76, 1.98], spread: { low: 1.3, high: 1.3 }, otherWay: { low: 15, high: 15 } },
    { study: 'hornestam2021', people: 20, mean: 0.54, interval: [0.23, 0.86], spread: { low: 0.67, high: 0.67 }, otherWay: { low: 21, high: 21 } },
  ],
  // 1a, calcaneal eversion to talus and tibia rotation.
  'rearfoot-coupling': [{ study: 'fischer2018', people: 8, mean: 0.68, spread: { low: 0.15, high: 0.15 } }],
  // 3, low then high arches: peak, then rate.
  'shock-by-arch': [
    { study: 'ogon1999', people: 6, unit: 'g', mean: 2.25, spread: { low: 1.11, high: 1.11 } },
    { study: 'ogon1999', people: 6, unit: 'g', mean: 1.74, spread: { low: 0.94, high: 0.94 } },
    { study: 'ogon1999', people: 6, unit: 'g per second', mean: 111.5, spread: { low: 68.6, high: 68.6 } },
    { study: 'ogon1999', people: 6, unit: 'g per second', mean: 71.2, spread: { low: 58, high: 58 } },
  ],
};

for (const name of CHART_NAMES) {
  const { data, studies } = chartOf(name);

  test(`${name} has the numbers of the evidence sheet, and no others`, () => {
    expect(data.rows).toEqual(SHEET[name]?.map((row) => expect.objectContaining(row)));
  });

  test(`${name} names only studies of the bibliography`, () => {
    expect(studies.length).toBeGreaterThan(0);
    expect(references.map(({ id }) => id)).toEqual(expect.arrayContaining([...studies]));
  });

  test(`${name} marks as ours what the study did not print`, () => {
    const unprinted = data.rows.map(({ study, interval }) => [
      ...(study === 'pinto2008' && interval ? ['interval'] : []),
      ...(name === 'pelvic-response' ? ['spread', 'otherWay'] : []),
    ]);
    expect(data.rows.map(({ ours }) => ours)).toEqual(unprinted);
  });
}

test('the spread between people follows from the printed range: half of it over 2.093 (t, 19 degrees of freedom), times the root of 20', () => {
  const fromRange = chartOf('pelvic-response').data.rows.filter(({ study }) => study === 'hornestam2021');
  expect(fromRange).toHaveLength(2);
  for (const { interval: [low, high] = [0, 0], spread } of fromRange) {
    expect(((high - low) / 2 / 2.093) * Math.sqrt(20)).toBeCloseTo(spread?.high ?? Number.NaN, 2);
  }
});

test('a range whose ends are swapped, or a key that the schema does not know, is refused', () => {
  const { data } = chartOf('rearfoot-coupling');
  const [row] = data.rows;
  expect(chartSchema.safeParse({ ...data, rows: [{ ...row, interval: [2, 1] }] }).success).toBe(false);
  expect(chartSchema.safeParse({ ...data, rows: [{ ...row, media: 1 }] }).success).toBe(false);
  expect(chartSchema.safeParse(data).success).toBe(true);
});
