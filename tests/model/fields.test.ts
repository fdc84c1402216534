import { expect, test } from 'playwright/test';
import { EXAMPLE_FIELDS, inUnit, LIMITS_MM, readFields, stepped, type FieldFault, type LengthText } from '../../src/tools/leg-length/fields.ts';
import { UNITS } from '../../src/tools/shared/units.ts';

const withDifference = (text: string, unit: LengthText['unit'] = 'mm') =>
  readFields({ ...EXAMPLE_FIELDS, difference: { text, unit } });
const withSpacing = (text: string, unit: LengthText['unit'] = 'mm') =>
  readFields({ ...EXAMPLE_FIELDS, hipWidth: { text, unit } });

const wholeMm = Array.from({ length: 101 }, (_, mm) => mm);

test('the example is 10 mm, left leg shorter, hips 170 mm apart', () => {
  expect(readFields(EXAMPLE_FIELDS)).toEqual({
    ok: true,
    reading: { differenceMm: 10, shorter: 'left', hipWidthMm: 170 },
  });
});

for (const [text, unit, mm] of [['12', 'mm', 12], ['1,2', 'cm', 12], ['0.5', 'in', 12.7], ['0', 'mm', 0], ['100', 'mm', 100]] as const) {
  test(`a difference of "${text}" ${unit} is read as ${mm} mm`, () => {
    expect(withDifference(text, unit)).toMatchObject({ ok: true, reading: { differenceMm: mm } });
  });
}

const DIFFERENCE_FAULTS: readonly (readonly [string, FieldFault])[] = [
  ['', 'missing'],
  ['ten', 'not-a-number'],
  ['1e309', 'not-a-number'],
  ['-5', 'negative'],
  ['101', 'too-large'],
];
for (const [text, fault] of DIFFERENCE_FAULTS) {
  test(`a difference of "${text}" is refused: ${fault}`, () => {
    expect(withDifference(text)).toEqual({ ok: false, faults: { difference: fault } });
  });
}

test('the spacing goes from 120 to 240 mm, both included', () => {
  expect(withSpacing('119')).toEqual({ ok: false, faults: { hipWidth: 'too-small' } });
  expect(withSpacing('241')).toEqual({ ok: false, faults: { hipWidth: 'too-large' } });
  expect([withSpacing('120').ok, withSpacing('240').ok]).toEqual([true, true]);
});

test('both fields can be wrong at once, and each is told', () => {
  const wrong = { ...EXAMPLE_FIELDS, difference: { text: 'x', unit: 'mm' }, hipWidth: { text: '', unit: 'mm' } } as const;
  expect(readFields(wrong)).toEqual({ ok: false, faults: { difference: 'not-a-number', hipWidth: 'missing' } });
});

test('a change of unit, there and back, keeps every millimetre to less than 0.2 mm', () => {
  for (const [mm, by, back] of wholeMm.flatMap((mm) => UNITS.flatMap((by) => UNITS.map((back) => [mm, by, back] as const)))) {
    const there = inUnit({ text: String(mm), unit: 'mm' }, by);
    const again = withDifference(inUnit(inUnit(there, back), by).text, by);
    expect(again.ok ? Math.abs(again.reading.differenceMm - mm) : again.faults, `${mm} mm by ${by} and ${back}`).toBeLessThan(0.2);
  }
});

test('a limit is still inside its field when it is written in another unit', () => {
  for (const unit of UNITS) {
    for (const limit of Object.values(LIMITS_MM.difference)) {
      expect(withDifference(inUnit({ text: String(limit), unit: 'mm' }, unit).text, unit).ok).toBe(true);
    }
    for (const limit of Object.values(LIMITS_MM.hipWidth)) {
      expect(withSpacing(inUnit({ text: String(limit), unit: 'mm' }, unit).text, unit).ok).toBe(true);
    }
  }
});

test('a change of unit leaves text that is no number alone', () => {
  expect(inUnit({ text: 'about 1', unit: 'mm' }, 'cm')).toEqual({ text: 'about 1', unit: 'cm' });
});

test('a step stays inside the limits of its field, and starts at the lowest when there is no number', () => {
  expect(stepped('difference', { text: '10', unit: 'mm' }, 1).text).toBe('11');
  expect(stepped('difference', { text: '1', unit: 'cm' }, -1).text).toBe('0.9');
  expect(stepped('difference', { text: '0', unit: 'mm' }, -1).text).toBe('0');
  expect(stepped('hipWidth', { text: '240', unit: 'mm' }, 5).text).toBe('240');
  expect(stepped('hipWidth', { text: '', unit: 'mm' }, 5).text).toBe('125');
});
