import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { assess } from '../../../src/tools/shoe-wear/model.ts';
import type { NumberUnit } from '../../../src/tools/shoe-wear/number-fields.ts';
import { readFields } from '../../../src/tools/shoe-wear/read-fields.ts';
import { switched, type NumberText, type Switched } from '../../../src/tools/shoe-wear/switch-unit.ts';
import { BROKEN_NUMBERS, withNumbers } from './any-fields.ts';

const shownIn = (unit: NumberUnit, now: NumberText) => switched(now, unit).shown.text;

test('the number changes with its unit: an inch is 25.4 mm, a mile 1.609344 km, both by definition', () => {
  expect(shownIn('mm', { text: '1', unit: 'in' })).toBe('25.4');
  expect(shownIn('in', { text: '25', unit: 'mm' })).toBe('0.984');
  expect(shownIn('km', { text: '300', unit: 'mi' })).toBe('482.8');
  expect(shownIn('mi', { text: '400', unit: 'km' })).toBe('248.5');
  expect(shownIn('in', { text: ' 12,7 ', unit: 'mm' })).toBe('0.5');
});

test('what is no number, and an empty field, stay as they are', () => {
  for (const text of ['', ...BROKEN_NUMBERS.filter((broken) => broken !== '999999999')]) {
    expect(shownIn('mi', { text, unit: 'km' })).toBe(text);
  }
});

const OTHER = { mm: 'in', in: 'mm', km: 'mi', mi: 'km' } as const satisfies Record<NumberUnit, NumberUnit>;
const anyUnit = fc.constantFrom(...(['mm', 'in', 'km', 'mi'] as const));

test('switched to and fro, however often, it is what was typed, in each unit', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.float({ min: 0, max: 20_000, noNaN: true }).map(String)), anyUnit, fc.integer({ min: 1, max: 9 }), (text, unit, rounds) => {
      const first = switched({ text, unit }, OTHER[unit]);
      let last: Switched = first;
      for (let round = 0; round < rounds; round += 1) {
        last = switched(last.shown, unit, last);
        expect(last.shown).toEqual({ text, unit });
        last = switched(last.shown, OTHER[unit], last);
        expect(last.shown).toEqual(first.shown);
      }
    }),
  );
});

test('once it is edited, or a link has brought another unit, what stands there counts', () => {
  const before = switched({ text: '25', unit: 'mm' }, 'in');
  expect(switched({ text: '1', unit: 'in' }, 'mm', before).shown.text).toBe('25.4');
  const back = switched(before.shown, 'mm', before);
  expect(switched({ text: '25', unit: 'in' }, 'mm', back).shown.text).toBe('635');
});

/** What the checker makes of one number, typed in one unit and switched to the other. */
function verdicts(text: string, unit: NumberUnit) {
  const other = switched({ text, unit }, OTHER[unit]).shown;
  return [{ text, unit }, other].map((now) => {
    const fields =
      now.unit === 'mm' || now.unit === 'in'
        ? withNumbers({ patch: now.text }, { patchUnit: now.unit })
        : withNumbers({ distance: now.text }, { distanceBy: 'known', distanceUnit: now.unit });
    const result = assess(readFields(fields).input);
    return result.ok ? [result.life, ...result.reasons].join() : 'refused';
  });
}

test('a switch changes no verdict: every tenth of a mm, every hundredth of an inch, every tenth of a km and a mile', () => {
  const ranges = [['mm', 1200, 10], ['in', 470, 100], ['km', 9000, 10], ['mi', 6000, 10]] as const;
  const changed = ranges.flatMap(([unit, most, parts]) =>
    Array.from({ length: most + 1 }, (_, part) => String(part / parts)).flatMap((text) => {
      const [typed, other] = verdicts(text, unit);
      return typed === other ? [] : [`${text} ${unit}`];
    }),
  );
  expect(changed).toEqual([]);
});
