import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { BAR_KM, BAR_WIDTH, barX, sayDistance, sayWhen } from '../../../src/tools/shoe-wear/life-bar.ts';

const NOVEMBER = Date.UTC(2026, 10, 23);

test('the bar runs from new shoes to 1,000 km, and holds what lies beyond at its end', () => {
  expect(barX(0)).toBe(0);
  expect(barX(BAR_KM / 2)).toBe(BAR_WIDTH / 2);
  expect(barX(5 * BAR_KM)).toBe(BAR_WIDTH);
});

test('a further distance never stands before a nearer one', () => {
  const km = fc.double({ min: 0, max: 20_000, noNaN: true });
  fc.assert(fc.property(km, km, (a, b) => (barX(a) - barX(b)) * (a - b) >= 0));
});

test('distances are told to two figures, miles in brackets', () => {
  // 300 and 500 miles: the common advice (aapsm_secondary); 1 mile = 1.609344 km.
  expect(sayDistance(300 * 1.609344)).toBe('480 km (300 miles)');
  expect(sayDistance(500 * 1.609344)).toBe('800 km (500 miles)');
  expect(sayDistance(1078)).toBe('1,100 km (670 miles)');
});

test('a day ahead is told as its month', () => {
  expect(sayWhen(0, NOVEMBER)).toBe('already reached');
  expect(sayWhen(90, NOVEMBER)).toBe('around February 2027');
  expect(sayWhen(3653.5, NOVEMBER)).toBe('in more than 10 years');
});
