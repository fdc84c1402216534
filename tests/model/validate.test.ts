import { expect, test } from 'playwright/test';
import type { FaultCode, InputFault, LegLengthInput } from '../../src/tools/leg-length/input.ts';
import { inputFaults, meanMm, tapeDifferenceMm } from '../../src/tools/leg-length/validate.ts';

/** Faults of what a link or a file may hold, whatever its type says. */
const faultsOf = (input: unknown): InputFault[] => inputFaults(input as LegLengthInput);
const known = (differenceMm: unknown) => faultsOf({ method: 'known', shorter: 'left', differenceMm });
const blocks = (heightMm: unknown) => faultsOf({ method: 'blocks', shorter: 'right', heightMm });
const tape = (leftMm: unknown, rightMm: unknown = [900]) => faultsOf({ method: 'tape', leftMm, rightMm });
const width = (extra: object) => faultsOf({ method: 'known', differenceMm: 10, shorter: 'left', ...extra });

const UNUSABLE: readonly (readonly [unknown, FaultCode])[] = [
  [undefined, 'missing'],
  [null, 'missing'],
  ['', 'not-a-number'],
  ['10', 'not-a-number'],
  [{}, 'not-a-number'],
  [10n, 'not-a-number'],
  [NaN, 'not-a-number'],
  [Infinity, 'not-a-number'],
  [-Infinity, 'not-a-number'],
  [-0.001, 'negative'],
];

for (const [value, code] of UNUSABLE) {
  test(`${typeof value} ${String(value)} is refused in each field: ${code}`, () => {
    expect(known(value)).toEqual([{ field: 'differenceMm', code }]);
    expect(blocks(value)).toEqual([{ field: 'heightMm', code }]);
    expect(tape([value])).toEqual([{ field: 'leftMm', index: 0, code }]);
    // A width may be left out; a difference may not.
    const inWidth = (field: string) => (value === undefined ? [] : [{ field, code }]);
    expect(width({ hipWidthMm: value })).toEqual(inWidth('hipWidthMm'));
    expect(width({ legLengthMm: value })).toEqual(inWidth('legLengthMm'));
  });
}

const LIMITS = [
  { field: 'differenceMm', min: 0, max: 100, check: known },
  { field: 'heightMm', min: 0, max: 100, check: blocks },
  { field: 'hipWidthMm', min: 120, max: 240, check: (hipWidthMm: unknown) => width({ hipWidthMm }) },
  { field: 'legLengthMm', min: 500, max: 1300, check: (legLengthMm: unknown) => width({ legLengthMm }) },
  { field: 'leftMm', index: 0, min: 500, max: 1300, check: (mm: unknown) => tape([mm], [mm]).slice(0, 1) },
];

for (const { check, min, max, ...place } of LIMITS) {
  test(`${place.field}: ${min} to ${max} mm, both included`, () => {
    expect([check(min), check(max)]).toEqual([[], []]);
    expect(check(min - 0.001)).toEqual([{ ...place, code: min === 0 ? 'negative' : 'too-small' }]);
    expect(check(max + 0.001)).toEqual([{ ...place, code: 'too-large' }]);
  });
}

test('1 to 5 readings a leg', () => {
  expect([tape([900]), tape(Array(5).fill(900))]).toEqual([[], []]);
  expect(tape([])).toEqual([{ field: 'leftMm', code: 'count' }]);
  expect(tape(Array(6).fill(900))).toEqual([{ field: 'leftMm', code: 'count' }]);
  for (const noList of [undefined, null, 900, '900', { length: 1, 0: 900 }]) {
    expect(faultsOf({ method: 'tape', leftMm: [900], rightMm: noList })).toEqual([{ field: 'rightMm', code: 'missing' }]);
  }
});

test('every reading that cannot be used is told with its place, counted from 0', () => {
  expect(tape([900, 'x', 499], [null, 900, 1301])).toEqual([
    { field: 'leftMm', index: 1, code: 'not-a-number' },
    { field: 'leftMm', index: 2, code: 'too-small' },
    { field: 'rightMm', index: 0, code: 'missing' },
    { field: 'rightMm', index: 2, code: 'too-large' },
  ]);
});

test('a hole in a list is a missing reading', () => {
  const holed: number[] = [];
  holed[1] = 900;
  expect(tape(holed)).toEqual([{ field: 'leftMm', index: 0, code: 'missing' }]);
});

test('readings that cannot even be turned into numbers are refused, not thrown at', () => {
  for (const odd of [Object.create(null), Symbol('mm'), 900n]) {
    expect(tape([900, odd])).toEqual([{ field: 'leftMm', index: 1, code: 'not-a-number' }]);
  }
});

test('readings of one leg lie within 60 mm of each other', () => {
  expect(tape([870, 930])).toEqual([]);
  expect(tape([870, 930.001])).toEqual([{ field: 'leftMm', code: 'spread' }]);
  expect(tape([900], [930.001, 900, 870])).toEqual([{ field: 'rightMm', code: 'spread' }]);
});

test('the legs differ by 100 mm at the most', () => {
  expect(tape([1000], [900])).toEqual([]);
  expect(tape([900], [1000.001])).toEqual([{ field: 'differenceMm', code: 'too-large' }]);
});

test('what computers add to decimals breaks no limit and makes no difference', () => {
  for (let mm = 500; mm < 1200; mm += 0.7) {
    const tenths = (more: number) => (Math.round(mm * 10) + more * 10) / 10;
    expect(tape([tenths(100)], [tenths(0)])).toEqual([]);
    expect(tape([tenths(0), tenths(60)], [tenths(0), tenths(60)])).toEqual([]);
    const same = { method: 'tape', leftMm: Array(3).fill(tenths(0)), rightMm: [tenths(0)] } as const;
    expect(Math.abs(tapeDifferenceMm(same))).toBe(0);
  }
});

test('the mean of the readings is used: (902 + 905) / 2 - (893 + 895 + 899) / 3 = 7.833', () => {
  expect(meanMm([902, 905])).toBe(903.5);
  expect(tapeDifferenceMm({ method: 'tape', leftMm: [902, 905], rightMm: [893, 895, 899] })).toBeCloseTo(7.8333, 4);
});

test('the shorter leg is left or right', () => {
  for (const shorter of [undefined, null, '', 'none', 'Left', 1]) {
    expect(faultsOf({ method: 'known', differenceMm: 10, shorter })).toEqual([{ field: 'shorter', code: 'missing' }]);
    expect(faultsOf({ method: 'blocks', heightMm: 10, shorter })).toEqual([{ field: 'shorter', code: 'missing' }]);
  }
});

test('everything wrong is told at once', () => {
  expect(faultsOf({ method: 'known', differenceMm: 101, hipWidthMm: 'x' })).toEqual([
    { field: 'differenceMm', code: 'too-large' },
    { field: 'shorter', code: 'missing' },
    { field: 'hipWidthMm', code: 'not-a-number' },
  ]);
});

test('a leg length is not looked at where a spacing is given', () => {
  expect(width({ hipWidthMm: 170, legLengthMm: 'x' })).toEqual([]);
});

test('what is no input at all lacks its method', () => {
  for (const nothing of [undefined, null, 0, 'known', [], {}, { method: 'toString' }]) {
    expect(faultsOf(nothing)).toEqual([{ field: 'method', code: 'missing' }]);
  }
});
