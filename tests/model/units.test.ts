import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { fieldText, toMm, UNITS } from '../../src/tools/shared/units.ts';

test('1 cm is 10 mm, and 1 inch is 25.4 mm by definition', () => {
  expect([toMm(1, 'mm'), toMm(1, 'cm'), toMm(1, 'in')]).toEqual([1, 10, 25.4]);
});

test('a field shows no needless zeros', () => {
  expect([fieldText(10, 'mm'), fieldText(10, 'cm'), fieldText(25.4, 'in'), fieldText(0, 'in')]).toEqual(['10', '1', '1', '0']);
});

for (const unit of UNITS) {
  test(`a length written in ${unit} and read again is the same to less than 0.2 mm`, () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 300, noNaN: true }), (mm) => {
        expect(Math.abs(toMm(Number(fieldText(mm, unit)), unit) - mm)).toBeLessThan(0.2);
      }),
    );
  });
}
