import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { FIELD_LIMITS_MM, lengthInUnit, stepped, withLength } from '../../src/tools/leg-length/edit-fields.ts';
import { EXAMPLE_FIELDS, type LengthText } from '../../src/tools/leg-length/fields.ts';
import { parseNumber } from '../../src/tools/shared/number-text.ts';
import { fieldText, toMm, UNITS } from '../../src/tools/shared/units.ts';

const unit = fc.constantFrom(...UNITS);

/** Millimetres of a field. @throws Error when it holds no number */
function mmOf(length: LengthText): number {
  const parsed = parseNumber(length.text);
  if (!parsed.ok) throw new Error(`"${length.text}" is no number`);
  return toMm(parsed.value, length.unit);
}

test('a change of unit keeps the length to less than 0.2 mm, there and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 13_000 }), unit, unit, (tenths, from, to) => {
      const typed = { text: fieldText(tenths / 10, from), unit: from };
      const there = lengthInUnit(typed, to);
      expect(there.unit).toBe(to);
      expect(Math.abs(mmOf(there) - mmOf(typed))).toBeLessThan(0.2);
      expect(Math.abs(mmOf(lengthInUnit(there, from)) - mmOf(typed))).toBeLessThan(0.2);
    }),
  );
});

test('a change of unit leaves a text that is no number alone, and an empty field empty', () => {
  expect(lengthInUnit({ text: 'about 1', unit: 'mm' }, 'cm')).toEqual({ text: 'about 1', unit: 'cm' });
  expect(lengthInUnit({ text: '', unit: 'mm' }, 'in')).toEqual({ text: '', unit: 'in' });
});

test('a step changes the length in its own unit: 10 + 1 mm, 1 cm - 1 mm, 17 cm + 5 mm', () => {
  expect(stepped('difference', { text: '10', unit: 'mm' }, 1)).toEqual({ text: '11', unit: 'mm' });
  expect(stepped('height', { text: '1', unit: 'cm' }, -1)).toEqual({ text: '0.9', unit: 'cm' });
  expect(stepped('hipWidth', { text: '17', unit: 'cm' }, 5)).toEqual({ text: '17.5', unit: 'cm' });
  expect(stepped('leg', { text: '900', unit: 'mm' }, -10)).toEqual({ text: '890', unit: 'mm' });
});

for (const name of ['difference', 'height', 'hipWidth', 'leg'] as const) {
  const { min, max } = FIELD_LIMITS_MM[name];

  test(`${name}: a step ends at the limits, ${min} and ${max} mm, also from far outside`, () => {
    expect(stepped(name, { text: String(min), unit: 'mm' }, -1).text).toBe(String(min));
    expect(stepped(name, { text: String(max), unit: 'mm' }, 1).text).toBe(String(max));
    expect(stepped(name, { text: '99999', unit: 'mm' }, -1).text).toBe(String(max));
  });

  test(`${name}: a step from a field without a number starts at ${min} mm`, () => {
    for (const text of ['', 'ten', '-5']) expect(stepped(name, { text, unit: 'mm' }, 5).text).toBe(String(min + 5));
  });
}

test('a leg length fills in the spacing that follows from it: 900 mm gives 171 mm (hara2016)', () => {
  const fields = withLength(EXAMPLE_FIELDS, 'leg', { text: '900', unit: 'mm' });
  expect(fields).toMatchObject({ widthFrom: 'leg', hipWidth: { text: '171', unit: 'mm' }, leg: { text: '900' } });
});

test('the spacing that a leg length fills in, or leaves, keeps the unit of its field', () => {
  const inCm = { ...EXAMPLE_FIELDS, hipWidth: { text: '18', unit: 'cm' } } as const;
  expect(withLength(inCm, 'leg', { text: '900', unit: 'mm' }).hipWidth).toEqual({ text: '17.1', unit: 'cm' });
  expect(withLength(inCm, 'leg', { text: '', unit: 'mm' }).hipWidth).toEqual({ text: '17', unit: 'cm' });
});

test('the spacing from a leg length is cut to 120 to 240 mm, as in the model: 500 mm would give 102 mm (hara2016)', () => {
  expect(withLength(EXAMPLE_FIELDS, 'leg', { text: '500', unit: 'mm' }).hipWidth.text).toBe('120');
  expect(withLength(EXAMPLE_FIELDS, 'leg', { text: '1300', unit: 'mm' }).hipWidth.text).toBe('240');
});

test('a leg length that cannot be used yet leaves the spacing as it was', () => {
  for (const text of ['0', '9', '90', '1301', 'long', '-900']) {
    const fields = withLength(EXAMPLE_FIELDS, 'leg', { text, unit: 'mm' });
    expect(fields).toMatchObject({ widthFrom: 'leg', hipWidth: EXAMPLE_FIELDS.hipWidth, leg: { text } });
  }
});

test('an emptied leg length brings the usual spacing back', () => {
  const fromLeg = withLength(EXAMPLE_FIELDS, 'leg', { text: '1000', unit: 'mm' });
  for (const text of ['', ' ']) {
    expect(withLength(fromLeg, 'leg', { text, unit: 'mm' })).toMatchObject({ widthFrom: 'usual', hipWidth: EXAMPLE_FIELDS.hipWidth });
  }
});

test('a typed spacing empties the leg length and keeps its unit', () => {
  const fromLeg = withLength(EXAMPLE_FIELDS, 'leg', { text: '90', unit: 'cm' });
  const typed = withLength(fromLeg, 'hipWidth', { text: '180', unit: 'mm' });
  expect(typed).toMatchObject({ widthFrom: 'typed', hipWidth: { text: '180' }, leg: { text: '', unit: 'cm' } });
});

test('a typed difference changes nothing but itself', () => {
  const difference = { text: '12', unit: 'mm' } as const;
  expect(withLength(EXAMPLE_FIELDS, 'difference', difference)).toEqual({ ...EXAMPLE_FIELDS, difference });
});
