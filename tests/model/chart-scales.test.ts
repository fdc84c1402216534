import { expect, test } from 'playwright/test';
import { heelsLordosis } from '../../src/charts/heels-lordosis.ts';
import { CHART_NAMES, chartOf } from '../../src/charts/list.ts';
import references from '../../src/data/references.json' with { type: 'json' };
import { sourceNames } from '../../src/library/source-names.ts';
import { referenceSchema } from '../../src/schemas/reference.ts';
import { numbersOf, pathOf, wordsOf } from './chart-paths.ts';

const DOTS = 'stroke-width="10" stroke-linecap="round"';
const INK = 'stroke="currentColor"';
const names = sourceNames(references.map((entry) => referenceSchema.parse(entry)));

/** Dots of a path, [x, y]: each is a line of no length. */
function dotsOf(name: string, colour: string): number[][] {
  const numbers = numbersOf(pathOf(name, `${colour} ${DOTS}`));
  return numbers.flatMap((x, index) => (index % 3 === 0 ? [[x, numbers[index + 1] ?? Number.NaN]] : []));
}

test('back-pain-course: 52 weeks are 256 units wide, 60 points 180 units high', () => {
  const points = chartOf('back-pain-course').data.rows.map(({ at: [weeks = Number.NaN], mean }) => [
    expect.closeTo(30 + (weeks * 256) / 52, 1),
    expect.closeTo(280 - mean * 3, 1),
  ]);
  expect([...dotsOf('back-pain-course', 'stroke="var(--accent)"'), ...dotsOf('back-pain-course', INK)]).toEqual(points);
});

test('back-pain-course prints each mean, and tells averages from people', () => {
  const said = wordsOf('back-pain-course');
  expect(said).toEqual(expect.arrayContaining(['52 and 51', '33', '26', '23', '12', '6']));
  expect(said.join(' ')).toContain('Of 973 with new pain, 72 in 100 had fully recovered after 1 year');
});

test('stretch-gains: a degree is 33 units, for the gains and for the change that a test can see', () => {
  const { rows } = chartOf('stretch-gains').data;
  const toX = (degrees: number) => 104 + 33 * degrees;
  expect(dotsOf('stretch-gains', INK).map(([x]) => x)).toEqual(rows.slice(0, 4).map(({ mean }) => expect.closeTo(toX(mean), 1)));
  const [limit] = numbersOf(pathOf('stretch-gains', 'stroke="var(--accent)" stroke-width="2"'));
  expect(limit).toBeCloseTo(toX(4.7), 1);
  const [low, , high] = numbersOf(pathOf('stretch-gains', `${INK} stroke-width="4"`));
  expect([low, high]).toEqual([expect.closeTo(toX(4.39), 1), expect.closeTo(toX(5.95), 1)]);
  expect(wordsOf('stretch-gains')).toEqual(expect.arrayContaining(['2.07°', '3.03°', '2.49°', '5.17°', '4.39 to 5.95', '4.7°']));
});

test('heels-lordosis: a centimetre is 16 units, what was found is the band, and no study lies where the story says', () => {
  const { findings } = chartOf('heels-lordosis').data;
  const bands = { 'deeper curve': [64, 128], 'no change': [128, 216], 'less curve': [216, 322] } as const;
  const dots = dotsOf('heels-lordosis', INK);
  const expected = findings.filter(({ found }) => found in bands).flatMap(({ at, found }) =>
    (at.length > 0 ? at.map((cm) => 6 + 16 * cm) : [212]).map((x) => ({ x, found })));
  expect(dots.map(([x]) => x)).toEqual(expected.map(({ x }) => x));
  expected.forEach(({ found }, index) => {
    const [from, to] = Object.entries(bands).find(([band]) => band === found)?.[1] ?? [Number.NaN, Number.NaN];
    expect(dots[index]?.[1]).toBeGreaterThan(from);
    expect(dots[index]?.[1]).toBeLessThan(to);
  });
  expect(expected.map(({ found }) => found)).not.toContain('deeper curve');
});

test('heels-lordosis: a finding that no band fits stops the build', () => {
  const { data } = chartOf('heels-lordosis');
  expect(() => heelsLordosis({ ...data, findings: data.findings.map((finding) => ({ ...finding, found: 'much curve' })) })).toThrow('no band for finding 1');
});

test('heels-lordosis names its studies, with how many they measured', () => {
  const said = wordsOf('heels-lordosis').join(' ');
  for (const { study, people } of chartOf('heels-lordosis').data.findings) {
    expect(said).toContain(names.get(study)?.replace(/ \d{4}$/, ''));
    if (people) expect(said).toContain(`${people} women`);
  }
});

for (const name of CHART_NAMES) {
  test(`${name} says whose numbers it draws, and of how many`, () => {
    const said = wordsOf(name).join(' ');
    for (const { study, people } of chartOf(name).data.rows) {
      expect(said).toContain(names.get(study));
      expect(said).toContain(people?.toLocaleString('en-GB') ?? '');
    }
  });
}
