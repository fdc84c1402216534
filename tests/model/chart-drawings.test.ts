import { expect, test } from 'playwright/test';
import { bell } from '../../src/charts/bell.ts';
import { CHART_NAMES, chartOf } from '../../src/charts/list.ts';
import { markupOf, numbersOf, pathOf } from './chart-paths.ts';

test('pelvic-response: a degree is 20 units, and no change stands at 184', () => {
  const { rows } = chartOf('pelvic-response').data;
  const toX = (degrees: number) => 184 + 20 * degrees;
  const dots = numbersOf(pathOf('pelvic-response', 'stroke="currentColor" stroke-width="10" stroke-linecap="round"'));
  // A dot is x, y and a stroke of no length.
  expect(dots.filter((_, index) => index % 3 === 0)).toEqual(rows.map(({ mean }) => expect.closeTo(toX(mean), 1)));
  const bars = numbersOf(pathOf('pelvic-response', 'stroke="currentColor" stroke-width="3"'));
  const ends = rows.flatMap(({ interval = [Number.NaN, Number.NaN] }) => interval.map((end) => expect.closeTo(toX(end), 1)));
  expect(bars.filter((_, index) => index % 3 !== 1)).toEqual(ends);
});

test('pelvic-response: of each bell, the share left of no change is the share who go the other way', () => {
  const { rows } = chartOf('pelvic-response').data;
  const bells = pathOf('pelvic-response', 'fill="var(--accent)" fill-opacity=".2"').split('M').slice(1).map(numbersOf);
  expect(bells).toHaveLength(rows.length);
  rows.forEach(({ otherWay }, index) => {
    const share = 100 * shareLeftOf(184, bells[index] ?? []);
    expect(share).toBeGreaterThan((otherWay?.low ?? 10) - 2);
    expect(share).toBeLessThan((otherWay?.high ?? Number.NaN) + 2);
  });
});

/** Share of the area under two cubic curves that lies left of an x. */
function shareLeftOf(limit: number, [startX = 0, foot = 0, ...rest]: readonly number[]): number {
  const cubic = (t: number, a: number, b: number, c: number, d: number) =>
    a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t * t * (1 - t) + d * t ** 3;
  const points = [0, 6].flatMap((from) => {
    const [x0 = startX, y0 = foot] = from === 0 ? [startX, foot] : rest.slice(4, 6);
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = rest.slice(from, from + 6);
    return Array.from({ length: 400 }, (_, step) => [cubic(step / 400, x0, x1, x2, x3), foot - cubic(step / 400, y0, y1, y2, y3)] as const);
  });
  const slices = points.slice(1).map(([x, height], index) => ({ x, area: (x - (points[index]?.[0] ?? x)) * height }));
  const sum = (list: typeof slices) => list.reduce((total, { area }) => total + area, 0);
  return sum(slices.filter(({ x }) => x <= limit)) / sum(slices);
}

test('rearfoot-coupling: the line and its band rise from 0 by the mean and one standard deviation, on equal scales', () => {
  const [left, zero, right, top] = numbersOf(pathOf('rearfoot-coupling', 'fill="none" stroke="currentColor" stroke-linecap="round" stroke-dasharray="4 4"'));
  if (left === undefined || zero === undefined || right === undefined || top === undefined) throw new Error('There is no line of equal angles.');
  expect(right - left).toBe(zero - top);
  const rise = (y: number | undefined) => (zero - (y ?? Number.NaN)) / (right - left);
  const mean = numbersOf(pathOf('rearfoot-coupling', 'fill="none" stroke="var(--accent)" stroke-width="3" stroke-linecap="round"'));
  expect(rise(mean[3])).toBeCloseTo(0.68, 3);
  const band = numbersOf(pathOf('rearfoot-coupling', 'fill="var(--accent)" fill-opacity=".2"'));
  expect([rise(band[3]), rise(band[5])].sort()).toEqual([expect.closeTo(0.53, 3), expect.closeTo(0.83, 3)]);
});

test('shin-misfit: a degree is 54 units on both scales, and each miss runs from the point to the line of the chain', () => {
  const points = chartOf('shin-misfit').data.rows.filter(({ unit }) => unit === 'degrees');
  const toX = (heel: number) => 34 + (heel + 2.2) * 54;
  const toY = (shin: number) => 76 + (2.7 - shin) * 54;
  const dots = [10, 7].flatMap((wide) => numbersOf(pathOf('shin-misfit', `stroke="currentColor" stroke-width="${wide}" stroke-linecap="round"`)));
  expect(dots.filter((_, index) => index % 3 !== 2)).toEqual(
    points.flatMap(({ at: [heel = Number.NaN], mean }) => [expect.closeTo(toX(heel), 1), expect.closeTo(toY(mean), 1)]),
  );
  const misses = numbersOf(pathOf('shin-misfit', 'stroke="currentColor" stroke-dasharray="4 4"'));
  expect(misses).toEqual(
    points.flatMap(({ at: [heel = Number.NaN], mean }) => [toX(heel), toY(mean), toY(0.68 * heel)].map((unit) => expect.closeTo(unit, 1))),
  );
});

test('shock-by-arch: means and spreads follow a scale from 0, 50 units for 1 g and for 50 g per second', () => {
  const { rows } = chartOf('shock-by-arch').data;
  const toX = ({ unit }: { unit: string }, value: number) => 72 + value * (unit === 'g' ? 50 : 1);
  const dots = numbersOf(pathOf('shock-by-arch', 'stroke="currentColor" stroke-width="10" stroke-linecap="round"'));
  expect(dots.filter((_, index) => index % 3 === 0)).toEqual(rows.map((row) => expect.closeTo(toX(row, row.mean), 1)));
  const bars = numbersOf(pathOf('shock-by-arch', 'stroke="var(--accent)" stroke-width="18" stroke-opacity=".2"'));
  const ends = rows.flatMap((row) => [-1, 1].map((side) => expect.closeTo(toX(row, row.mean + side * (row.spread?.high ?? 0)), 1)));
  expect(bars.filter((_, index) => index % 3 !== 1)).toEqual(ends);
});

test('shock-by-arch says the sums of the evidence sheet: 23% and 36% less', () => {
  const said = [...markupOf('shock-by-arch').matchAll(/>(\d+)% less</g)].map(([, percent]) => percent);
  expect(said).toEqual(['23', '36']);
  expect(chartOf('shock-by-arch').data.description).toMatch(/23% less.*36% less/);
});

test('the bars tell the mean from the people: each likely range lies inside the bell', () => {
  for (const row of chartOf('pelvic-response').data.rows) {
    const [foot, , end] = bell({ ...row, y: 0 }, 1);
    expect(row.interval?.[0]).toBeGreaterThan(foot?.x ?? Number.NaN);
    expect(row.interval?.[1]).toBeLessThan(end?.x ?? Number.NaN);
  }
});

for (const name of CHART_NAMES) {
  test(`${name} is drawn without styles, classes and labels of the library`, () => {
    const { markup, height } = chartOf(name).drawn;
    expect(markup).not.toMatch(/<style|style=|class=|aria-|font-variant|NaN|undefined/);
    expect(height).toBeLessThan(520);
  });
}

test('a chart that does not exist stops the build with the names of those that do', () => {
  expect(() => chartOf('spine')).toThrow(`There is no chart "spine": the charts are ${CHART_NAMES.join(', ')}`);
});
