import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { paint, type Soles } from '../../../src/tools/shoe-wear/edit-soles.ts';
import { historyFrom, MOST_STEPS, push, redo, undo, type History } from '../../../src/tools/shoe-wear/history.ts';
import { soleOf } from '../../../src/tools/shoe-wear/sole.ts';
import { LEVELS, ZONES } from '../../../src/tools/shoe-wear/vocabulary.ts';
import { anySoles } from './any-fields.ts';

const BLANK: Soles = { left: soleOf(), right: soleOf() };
const marked = paint(BLANK, 'left', 'heel-outer', 2);
const more = paint(marked, 'right', 'toe-big', 1);

/** Soles that are all different: the n-th counts in steps of levels over the zones. */
const nth = (count: number): Soles => ({
  left: soleOf(Object.fromEntries(ZONES.map((zone, index) => [zone, LEVELS[Math.floor(count / 4 ** index) % 4]]))),
  right: soleOf(),
});

test('undo and redo walk over the steps', () => {
  const history = push(push(historyFrom(BLANK), marked), more);
  expect(undo(history).now).toBe(marked);
  expect(undo(undo(history)).now).toBe(BLANK);
  expect(redo(undo(undo(history))).now).toBe(marked);
  expect(redo(redo(undo(undo(history))))).toEqual(history);
});

test('with no step to take, undo and redo change nothing', () => {
  const history = historyFrom(BLANK);
  expect(undo(history)).toBe(history);
  expect(redo(history)).toBe(history);
});

test('soles with the same marks are no step, and end no redo', () => {
  const undone = undo(push(historyFrom(BLANK), marked));
  expect(push(undone, structuredClone(BLANK))).toBe(undone);
});

test('a new step ends what could be redone', () => {
  const branched = push(undo(push(historyFrom(BLANK), marked)), more);
  expect(redo(branched)).toBe(branched);
  expect(undo(branched).now).toBe(BLANK);
});

test(`the way back has ${MOST_STEPS} steps at most, the latest`, () => {
  const steps = Array.from({ length: MOST_STEPS + 51 }, (_, index) => nth(index));
  const history = steps.reduce(push, historyFrom(BLANK));
  expect(history.past).toHaveLength(MOST_STEPS);
  expect(history.past[0]).toEqual(nth(50));
  let back = history;
  for (let step = 0; step < 2 * MOST_STEPS; step += 1) back = undo(back);
  expect(back.now).toEqual(nth(50));
  expect(back.future).toHaveLength(MOST_STEPS);
});

const step = fc.oneof(anySoles.map((soles) => (history: History) => push(history, soles)), fc.constantFrom(undo, redo));

test('whatever was done before, undo takes back a step and redo brings it again', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), anySoles, (steps, soles) => {
      const history = steps.reduce((before, take) => take(before), historyFrom(BLANK));
      const pushed = push(history, soles);
      expect(pushed.now).toEqual(soles);
      if (pushed !== history) expect(undo(pushed).now).toBe(history.now);
      if (history.past.length > 0) expect(redo(undo(history))).toEqual(history);
      if (history.future.length > 0) expect(undo(redo(history))).toEqual(history);
    }),
  );
});
