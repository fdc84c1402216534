import { expect, test } from 'playwright/test';
import { figureState } from '../../src/tools/leg-length/figure-state.ts';

const attributes = { difference: '10mm', shorter: 'left', width: '170mm' } as const;

test('a figure takes lengths in mm, cm and inches', () => {
  const read = (difference: string) => figureState({ ...attributes, difference }).differenceMm;
  expect([read('10mm'), read('1cm'), read('1in'), read('7,5mm')]).toEqual([10, 10, 25.4, 7.5]);
});

test('a figure without a width stands on the usual hips, 170 mm', () => {
  expect(figureState({ ...attributes, width: undefined })).toEqual({ differenceMm: 10, shorter: 'left', hipWidthMm: 170 });
});

for (const wrong of [
  { difference: '10' },
  { difference: 'mm' },
  { difference: '10 miles' },
  { difference: '-10mm' },
  { difference: '' },
  { difference: undefined },
  { width: 'wide' },
  { width: '' },
  { shorter: 'both' },
  { shorter: '' },
  { shorter: undefined },
]) {
  const [[name, value] = ['', '']] = Object.entries(wrong);
  test(`${name}=${JSON.stringify(value) ?? 'nothing'} stops the build with an error that quotes it`, () => {
    expect(() => figureState({ ...attributes, ...wrong })).toThrow(`${name}="${value ?? ''}"`);
  });
}
