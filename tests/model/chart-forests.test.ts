import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { forest, placeOf, type ForestScale } from '../../src/charts/forest.ts';
import { chartOf } from '../../src/charts/list.ts';
import { sayInterval, sayPrinted } from '../../src/charts/say.ts';
import { numbersOf, pathOf, wordsOf } from './chart-paths.ts';

const evenly = (low: number, high: number) => (value: number) => (value - low) / (high - low);
const byRatio = (low: number, high: number) => (value: number) => Math.log(value / low) / Math.log(high / low);

/** Where a value stands, written out once more; and where no difference does. */
const FORESTS = {
  framingham: { none: 1, toX: (value: number) => 108 + 198 * byRatio(0.9, 2.3)(value) },
  'insoles-prevention': { none: 1, toX: (value: number) => 112 + 192 * byRatio(0.4, 1.5)(value) },
  'insoles-treatment': { none: 0, toX: (value: number) => 132 + 184 * evenly(-1.6, 0.4)(value) },
} as const;

for (const [name, { none, toX }] of Object.entries(FORESTS)) {
  const { rows } = chartOf(name).data;

  test(`${name}: dots, bars and the line of no difference follow one scale`, () => {
    const dots = numbersOf(pathOf(name, 'stroke="currentColor" stroke-width="10" stroke-linecap="round"'));
    expect(dots.filter((_, index) => index % 3 === 0)).toEqual(rows.map(({ mean }) => expect.closeTo(toX(mean), 1)));
    const bars = numbersOf(pathOf(name, 'stroke="currentColor" stroke-width="3"'));
    const ends = rows.flatMap(({ interval = [Number.NaN, Number.NaN] }) => interval.map((end) => expect.closeTo(toX(end), 1)));
    expect(bars.filter((_, index) => index % 3 !== 1)).toEqual(ends);
    const [line] = numbersOf(pathOf(name, 'stroke="currentColor"'));
    expect(line).toBeCloseTo(toX(none), 1);
  });

  test(`${name} prints each number as its table does`, () => {
    const printed = rows.flatMap((row) => [sayPrinted(row.mean, row.unit), ...sayInterval(row).split(' to ')]);
    expect(wordsOf(name)).toEqual(expect.arrayContaining(printed));
  });
}

test('a ratio and its inverse lie as far from 1; a difference and its opposite as far from 0', () => {
  const size = fc.double({ min: 1.01, max: 8, noNaN: true });
  const place = (type: ForestScale['type'], domain: ForestScale['domain'], value: number) => placeOf({ type, domain, range: [0, 100] }, value);
  fc.assert(
    fc.property(size, (value) => {
      expect(place('log', [0.1, 10], value) + place('log', [0.1, 10], 1 / value)).toBeCloseTo(100, 9);
      expect(place('linear', [-8, 8], value) + place('linear', [-8, 8], -value)).toBeCloseTo(100, 9);
    }),
  );
});

test('reviews that may share trials say so, and are not added up', () => {
  for (const name of ['insoles-prevention', 'insoles-treatment']) {
    const { data } = chartOf(name);
    expect(wordsOf(name).join(' ')).toContain('2 reviews that may share trials');
    expect(data.description).toContain('The 2 reviews may share trials, so they are not added up.');
    expect(new Set(data.rows.map(({ study }) => study)).size).toBe(data.rows.length);
  }
});

test('a row without a label stops the build', () => {
  const scale: ForestScale = { type: 'linear', domain: [0, 1], range: [0, 1], none: 0, sides: ['', ''], ticks: [] };
  expect(() => forest(scale, chartOf('framingham').data.rows, [], 0)).toThrow('a label for each of its rows');
});
