import { expect, test } from 'playwright/test';
import { CHART_NAMES, chartOf } from '../../src/charts/list.ts';
import references from '../../src/data/references.json' with { type: 'json' };
import { chartSchema, type ChartFinding, type ChartRow } from '../../src/schemas/chart.ts';

/** Every row as the evidence sheets have it: mean, likely range, spread, people in 100 who go the other way. `foot.md`, unless said. */
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
  // 1a and 1e, T4 and T5: shin and heel on an insole less those without one, 6.14 - 7.47 and 14.11 - 12.37 and so on.
  'shin-misfit': [
    { study: 'sinclair2017', people: 12, who: 'men', at: [1.74], mean: -1.33 },
    { study: 'sinclair2017', people: 12, who: 'men', at: [-1.62], mean: -2.49 },
    { study: 'wahmkow2017', people: 19, at: [1.2], mean: -0.7 },
    { study: 'wahmkow2017', people: 19, at: [2.2], mean: -2.2 },
    { study: 'wahmkow2017', people: 19, at: [1.1], mean: 0.4 },
    { study: 'fischer2018', people: 8, mean: 0.68, spread: { low: 0.15, high: 0.15 } },
  ],
  // 5, course: new pain, then lasting pain.
  'back-pain-course': [52, 23, 12, 6, 51, 33, 26, 23].map((mean, index) => ({
    study: 'menezescosta2012',
    people: 11166,
    unit: 'points of 100',
    at: [[0, 6, 26, 52][index % 4] ?? Number.NaN],
    mean,
  })),
  // 2, Framingham: as counted, then adjusted.
  framingham: [
    { study: 'menz2013lbp', people: 1067, who: 'women', unit: 'odds ratio', mean: 1.51, interval: [1.1, 2.07] },
    { study: 'menz2013lbp', people: 1067, who: 'women', unit: 'odds ratio', mean: 1.48, interval: [1.07, 2.05] },
  ],
  'heels-lordosis': [],
  // 4, prevention.
  'insoles-prevention': [
    { study: 'sahar2007', people: 2061, unit: 'risk ratio', mean: 0.73, interval: [0.43, 1.22] },
    { study: 'chuter2014', people: 2379, unit: 'risk ratio', mean: 0.78, interval: [0.5, 1.23] },
  ],
  // 4, treatment. The sheet has Kong's as 0.61 (0.36 to 0.85): there above 0 is less pain, here below.
  'insoles-treatment': [
    { study: 'chuter2014', people: 293, unit: 'standard deviations', mean: -0.74, interval: [-1.5, 0.03] },
    { study: 'kong2020', unit: 'standard deviations', mean: -0.61, interval: [-0.85, -0.36] },
  ],
  // `shoes-exercise.md`, 4a and 4b.
  'stretch-gains': [
    { study: 'radford2006', what: 'Gain, up to 15 minutes in all', unit: 'degrees', mean: 2.07 },
    { study: 'radford2006', what: 'Gain, 15 to 30 minutes', unit: 'degrees', mean: 3.03 },
    { study: 'radford2006', what: 'Gain, over 30 minutes', unit: 'degrees', mean: 2.49 },
    { study: 'medeiros2018', unit: 'degrees', mean: 5.17, interval: [4.39, 5.95] },
    { study: 'powden2015', unit: 'degrees', mean: 4.7 },
    { study: 'powden2015', unit: 'degrees', mean: 4.6 },
  ],
  // 3, low then high arches: peak, then rate.
  'shock-by-arch': [
    { study: 'ogon1999', people: 6, unit: 'g', mean: 2.25, spread: { low: 1.11, high: 1.11 } },
    { study: 'ogon1999', people: 6, unit: 'g', mean: 1.74, spread: { low: 0.94, high: 0.94 } },
    { study: 'ogon1999', people: 6, unit: 'g per second', mean: 111.5, spread: { low: 68.6, high: 68.6 } },
    { study: 'ogon1999', people: 6, unit: 'g per second', mean: 71.2, spread: { low: 58, high: 58 } },
  ],
};

/** Every finding without a place on a scale. `foot.md` 2, 4 and 5; heels: `shoes-exercise.md` 3. */
const TOLD: Readonly<Record<string, readonly Partial<ChartFinding>[]>> = {
  'back-pain-course': [{ study: 'henschke2008', people: 973, found: '72 in 100' }],
  framingham: [
    { study: 'menz2013lbp', people: 863, who: 'men', found: 'no link' },
    { study: 'menz2013lbp', people: 1930, what: 'Arch of the standing foot', found: 'no link' },
    { study: 'menz2013lbp', people: 1930, what: 'Difference between the feet', found: 'no link' },
  ],
  'heels-lordosis': [
    { study: 'franklin1995', people: 15, who: 'women', at: [5], found: 'less curve' },
    { study: 'casarin2014', people: 24, who: 'women', at: [1, 5, 10], found: 'less curve' },
    { study: 'michonski2019', people: 53, who: 'women', at: [], found: 'no change' },
    { study: 'delateur1991', what: 'Heels, men walking', at: [], found: 'less curve' },
    { study: 'delateur1991', at: [], found: 'no change' },
    { study: 'russell2010', what: 'Most studies', found: 'no deeper curve' },
  ],
  'insoles-treatment': [{ study: 'sadler2023', people: 41, found: '−0.84 (−2.09 to 0.41): no effect shown' }],
};

for (const name of CHART_NAMES) {
  const { data, studies } = chartOf(name);

  test(`${name} has the numbers of the evidence sheet, and no others`, () => {
    expect(data.rows).toEqual(SHEET[name]?.map((row) => expect.objectContaining(row)));
    expect(data.findings).toEqual((TOLD[name] ?? []).map((finding) => expect.objectContaining(finding)));
  });

  test(`${name} names only studies of the bibliography`, () => {
    expect(studies.length).toBeGreaterThan(0);
    expect(references.map(({ id }) => id)).toEqual(expect.arrayContaining([...studies]));
  });

  test(`${name} marks as ours what the study did not print`, () => {
    const unprinted = data.rows.map(({ study, interval, unit }) => [
      ...(name === 'shin-misfit' && unit === 'degrees' ? ['mean'] : []),
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

test('a range whose ends are swapped, a key that the schema does not know, and a chart of nothing are refused', () => {
  const { data } = chartOf('rearfoot-coupling');
  const [row] = data.rows;
  expect(chartSchema.safeParse({ ...data, rows: [{ ...row, interval: [2, 1] }] }).success).toBe(false);
  expect(chartSchema.safeParse({ ...data, rows: [{ ...row, media: 1 }] }).success).toBe(false);
  expect(chartSchema.safeParse({ ...data, rows: [] }).success).toBe(false);
  expect(chartSchema.safeParse(data).success).toBe(true);
});
