import { expect, test } from 'playwright/test';
import { FIELD_LIMITS_MM, lengthInUnit } from '../../src/tools/leg-length/edit-fields.ts';
import { EXAMPLE_FIELDS, type Fields, type LengthName, type LengthText } from '../../src/tools/leg-length/fields.ts';
import { readFields, type FieldFault } from '../../src/tools/leg-length/read-fields.ts';
import { UNITS } from '../../src/tools/shared/units.ts';

/** Fields in which the named length counts. */
const OPENED = {
  difference: EXAMPLE_FIELDS,
  height: { ...EXAMPLE_FIELDS, method: 'blocks' },
  hipWidth: { ...EXAMPLE_FIELDS, widthFrom: 'typed' },
  leg: { ...EXAMPLE_FIELDS, widthFrom: 'leg' },
} as const satisfies Record<LengthName, Fields>;
const NAMES = ['difference', 'height', 'hipWidth', 'leg'] as const satisfies readonly LengthName[];

const reading = (name: LengthName, text: string, unit: LengthText['unit'] = 'mm') =>
  readFields({ ...OPENED[name], [name]: { text, unit } });

test('the example is 10 mm, left leg shorter, hips 170 mm apart', () => {
  const result = { differenceMm: 10, shorter: 'left', hipWidthMm: 170, errorSdMm: 10 };
  expect(readFields(EXAMPLE_FIELDS)).toMatchObject({ ok: true, result });
});

for (const [text, unit, mm] of [['12', 'mm', 12], ['1,2', 'cm', 12], ['0.5', 'in', 12.7], ['0', 'mm', 0], ['100', 'mm', 100]] as const) {
  test(`a length of "${text}" ${unit} is read as ${mm} mm`, () => {
    for (const name of ['difference', 'height'] as const) {
      expect(reading(name, text, unit)).toMatchObject({ ok: true, result: { differenceMm: mm } });
    }
  });
}

const UNREADABLE: readonly (readonly [string, FieldFault])[] = [
  ['', 'missing'],
  ['ten', 'not-a-number'],
  ['1e309', 'not-a-number'],
  ['１０', 'not-a-number'],
  ['-5', 'negative'],
  ['9999', 'too-large'],
];
for (const [text, fault] of UNREADABLE) {
  test(`"${text}" is refused in every field of one length: ${fault}`, () => {
    for (const name of NAMES) expect(reading(name, text)).toEqual({ ok: false, faults: { [name]: fault } });
  });
}

for (const name of NAMES) {
  const { min, max } = FIELD_LIMITS_MM[name];

  test(`${name}: ${min} and ${max} mm are inside, also when they are written in another unit`, () => {
    for (const unit of UNITS) {
      for (const limit of [min, max]) {
        const { text } = lengthInUnit({ text: String(limit), unit: 'mm' }, unit);
        expect(reading(name, text, unit), `${text} ${unit}`).toMatchObject({ ok: true });
      }
    }
  });

  test(`${name}: 1 mm outside is refused`, () => {
    expect(reading(name, String(max + 1))).toEqual({ ok: false, faults: { [name]: 'too-large' } });
    if (min > 0) expect(reading(name, String(min - 1))).toEqual({ ok: false, faults: { [name]: 'too-small' } });
  });
}

test('inches count to the nearest tenth of a millimetre: 3.937 in is 100 mm, and no more than that may be typed', () => {
  expect(reading('difference', '3.94', 'in')).toEqual({ ok: false, faults: { difference: 'too-large' } });
  expect(reading('difference', '3.937', 'in')).toMatchObject({ ok: true, result: { differenceMm: 100 } });
});

test('two fields can be wrong at once, and each is told', () => {
  const wrong = { ...OPENED.hipWidth, difference: { text: 'x', unit: 'mm' }, hipWidth: { text: '', unit: 'mm' } } as const;
  expect(readFields(wrong)).toEqual({ ok: false, faults: { difference: 'not-a-number', hipWidth: 'missing' } });
});

test('fields that do not count may hold anything', () => {
  const wrong = { text: 'x', unit: 'mm' } as const;
  const left = { texts: ['x'], unit: 'mm' } as const;
  expect(readFields({ ...EXAMPLE_FIELDS, height: wrong, hipWidth: wrong, leg: wrong, left })).toEqual(readFields(EXAMPLE_FIELDS));
});

test('the spacing is the usual one, the typed one, or the one from a leg: 170.8 mm for 900 mm (hara2016)', () => {
  const widthOf = (name: LengthName, text: string) => {
    const read = reading(name, text);
    return read.ok ? read.result.hipWidthMm : NaN;
  };
  expect([widthOf('difference', '10'), widthOf('hipWidth', '180')]).toEqual([170, 180]);
  expect(widthOf('leg', '900')).toBeCloseTo(170.8, 6);
});
