import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { areSame, clear, mirror, paint, stepLevel } from '../../../src/tools/shoe-wear/edit-soles.ts';
import { soleOf } from '../../../src/tools/shoe-wear/sole.ts';
import { LEVELS, SIDES, ZONES } from '../../../src/tools/shoe-wear/vocabulary.ts';
import { anySoles } from './any-fields.ts';

const side = fc.constantFrom(...SIDES);
const zone = fc.constantFrom(...ZONES);
const level = fc.constantFrom(...LEVELS);

test('a tap leads from none to light, clear, smooth and back to none', () => {
  expect(LEVELS.map(stepLevel)).toEqual([1, 2, 3, 0]);
});

test('painting marks one zone of one shoe', () => {
  const soles = { left: soleOf({ 'heel-outer': 1 }), right: soleOf() };
  expect(paint(soles, 'left', 'toe-big', 3)).toEqual({ left: soleOf({ 'heel-outer': 1, 'toe-big': 3 }), right: soleOf() });
  expect(soles.left['toe-big']).toBe(0);
});

test('painting leaves every other zone as it was, and the same paint again changes nothing', () => {
  fc.assert(
    fc.property(anySoles, side, zone, level, (soles, shoe, part, mark) => {
      const painted = paint(soles, shoe, part, mark);
      expect(painted[shoe]).toEqual({ ...soles[shoe], [part]: mark });
      expect(painted[shoe === 'left' ? 'right' : 'left']).toBe(soles[shoe === 'left' ? 'right' : 'left']);
      expect(paint(painted, shoe, part, mark)).toBe(painted);
    }),
  );
});

test('mirrored, both shoes have the marks of one, outer edge on outer edge', () => {
  fc.assert(fc.property(anySoles, side, (soles, from) => expect(mirror(soles, from)).toEqual({ left: soles[from], right: soles[from] })));
});

test('cleared, no sole has a mark', () => {
  expect(clear()).toEqual({ left: soleOf(), right: soleOf() });
});

test('soles are the same when every mark is, and differ by any one', () => {
  fc.assert(
    fc.property(anySoles, side, zone, (soles, shoe, part) => {
      expect(areSame(soles, structuredClone(soles))).toBe(true);
      expect(areSame(soles, paint(soles, shoe, part, stepLevel(soles[shoe][part])))).toBe(false);
    }),
  );
});
