import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { edited, goesOn, MOST_UNDOS, undone, withEdit, type Edit } from '../../../src/tools/stretch-timer/edit-routine.ts';
import { ITEM_NUMBERS, MOST_ITEMS } from '../../../src/tools/stretch-timer/limits.ts';
import { SIDES } from '../../../src/tools/stretch-timer/routine.ts';
import { routineFaults } from '../../../src/tools/stretch-timer/validate-routine.ts';
import { anyRoutine, EXERCISES, routineOf } from './routines.ts';

const three = routineOf('wall-lean', 'toe-tap', 'long-sit');
const order = (edit: Edit) => edited(three, edit).items.map(({ exercise }) => exercise);

test('add puts an exercise at the end, remove takes a line out', () => {
  expect(order({ kind: 'add', exercise: 'wall-lean' })).toEqual(['wall-lean', 'toe-tap', 'long-sit', 'wall-lean']);
  expect(order({ kind: 'remove', item: 1 })).toEqual(['wall-lean', 'long-sit']);
});

test('up, down and a drag move one line, and keep the order of the others', () => {
  expect(order({ kind: 'up', item: 2 })).toEqual(['wall-lean', 'long-sit', 'toe-tap']);
  expect(order({ kind: 'down', item: 0 })).toEqual(['toe-tap', 'wall-lean', 'long-sit']);
  expect(order({ kind: 'move', item: 0, to: 2 })).toEqual(['toe-tap', 'long-sit', 'wall-lean']);
  expect(order({ kind: 'move', item: 2, to: 0 })).toEqual(['long-sit', 'wall-lean', 'toe-tap']);
});

test('hold, count, repeats, rest and sides of a line change, and nothing else', () => {
  expect(edited(three, { kind: 'set', item: 0, field: 'holdSeconds', value: 45 }).items[0]).toEqual({ exercise: 'wall-lean', holdSeconds: 45 });
  expect(edited(three, { kind: 'sides', item: 2, sides: 'each' })).toEqual(routineOf('wall-lean', 'toe-tap', { exercise: 'long-sit', sides: 'each' }));
});

test('a ready routine that is changed becomes the reader\'s own: no id, no summary, no name that belongs to the ready one', () => {
  const ready = { ...three, id: 'three', summary: 'For tests.', name: 'All round, 15 minutes' };
  const own = edited(ready, { kind: 'remove', item: 1 });
  expect(own).toEqual({ ...routineOf('wall-lean', 'long-sit'), name: 'My all round' });
  expect(edited(own, { kind: 'remove', item: 0 }).name).toBe('My all round');
  expect(edited(ready, { kind: 'name', name: 'Mine' }).name).toBe('Mine');
  expect(edited(ready, { kind: 'remove', item: 9 })).toBe(ready);
});

test('pauses and the name change', () => {
  expect(edited(three, { kind: 'pause', field: 'changeSeconds', value: 12 })).toEqual({ ...three, changeSeconds: 12 });
  expect(edited(three, { kind: 'name', name: 'Evening ' })).toEqual({ ...three, name: 'Evening ' });
});

const NOTHING: readonly Edit[] = [
  { kind: 'up', item: 0 },
  { kind: 'down', item: 2 },
  { kind: 'remove', item: 3 },
  { kind: 'remove', item: -1 },
  { kind: 'remove', item: 0.5 },
  { kind: 'move', item: 0, to: 3 },
  { kind: 'move', item: 0, to: -1 },
  { kind: 'move', item: 1, to: 1 },
  { kind: 'set', item: 0, field: 'holdSeconds', value: 301 },
  { kind: 'set', item: 0, field: 'repeats', value: 1.5 },
  { kind: 'set', item: 9, field: 'repeats', value: 2 },
  { kind: 'pause', field: 'readySeconds', value: NaN },
  { kind: 'name', name: 'x'.repeat(61) },
];
for (const edit of NOTHING) {
  test(`${JSON.stringify(edit)} changes nothing`, () => {
    expect(edited(three, edit)).toBe(three);
    expect(withEdit({ routine: three, past: [] }, edit).past).toEqual([]);
  });
}

test('a 31st line is not added', () => {
  const full = routineOf(...Array<string>(MOST_ITEMS).fill('wall-lean'));
  expect(edited(full, { kind: 'add', exercise: 'toe-tap' })).toBe(full);
});

const place = fc.integer({ min: -1, max: 6 });
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('add'), exercise: fc.constantFrom(...EXERCISES.keys()) }),
  fc.record({ kind: fc.constantFrom('remove', 'up', 'down'), item: place }),
  fc.record({ kind: fc.constant('move'), item: place, to: place }),
  fc.record({ kind: fc.constant('set'), item: place, field: fc.constantFrom(...ITEM_NUMBERS), value: fc.oneof(fc.integer({ min: -5, max: 25 }), fc.double()) }),
  fc.record({ kind: fc.constant('sides'), item: place, sides: fc.constantFrom(...SIDES) }),
  fc.record({ kind: fc.constant('pause'), field: fc.constantFrom('readySeconds', 'changeSeconds'), value: fc.integer({ min: -5, max: 65 }) }),
  fc.record({ kind: fc.constant('name'), name: fc.string() }),
);

test('after any edits the routine can be run, but for an empty list or one that grew too long', () => {
  fc.assert(
    fc.property(anyRoutine, fc.array(anyEdit, { maxLength: 20 }), (routine, edits) => {
      const faults = routineFaults(edits.reduce(edited, routine), EXERCISES);
      expect(faults.filter(({ field }) => field !== 'items' && field !== 'total')).toEqual([]);
    }),
  );
});

test('moving keeps every line, whatever the place', () => {
  fc.assert(
    fc.property(anyRoutine, place, place, (routine, item, to) => {
      const moved = edited(routine, { kind: 'move', item, to });
      expect(moved.items.toSorted(byText)).toEqual(routine.items.toSorted(byText));
      if (moved !== routine) expect(edited(moved, { kind: 'move', item: to, to: item })).toEqual(routine);
    }),
  );
});

const byText = (a: object, b: object): number => JSON.stringify(a).localeCompare(JSON.stringify(b));

test('undo takes back edit by edit, to what it was before the first', () => {
  fc.assert(
    fc.property(anyRoutine, fc.array(anyEdit, { maxLength: MOST_UNDOS }), (routine, edits) => {
      let draft = edits.reduce(withEdit, { routine, past: [] });
      while (draft.past.length > 0) {
        const before = draft.past.at(-1);
        draft = undone(draft);
        expect(draft.routine).toBe(before);
      }
      expect(draft.routine).toBe(routine);
      expect(undone(draft)).toBe(draft);
    }),
  );
});

test('the last 50 edits can be undone', () => {
  const edits = Array.from({ length: 60 }, (_, index): Edit => ({ kind: 'name', name: String(index) }));
  const draft = edits.reduce(withEdit, { routine: three, past: [] });
  expect(draft.past).toHaveLength(50);
  expect(draft.past[0]?.name).toBe('9');
});

test('an edit leaves the routine before it as it was', () => {
  const frozen = Object.freeze({ ...three, items: Object.freeze([...three.items]) });
  for (const item of [0, 1, 2]) edited(frozen, { kind: 'remove', item });
  expect(frozen).toEqual(three);
});

test('typing on in one field is one edit to undo; another field, line or button is another', () => {
  const set = { kind: 'set', item: 0, field: 'holdSeconds', value: 4 } as const;
  const pause = { kind: 'pause', field: 'changeSeconds', value: 1 } as const;
  const name = { kind: 'name', name: 'E' } as const;
  expect([goesOn(set, { ...set, value: 45 }), goesOn(pause, { ...pause, value: 12 }), goesOn(name, { ...name, name: 'Ev' })]).toEqual([true, true, true]);
  for (const before of [undefined, { ...set, item: 1 }, { ...set, field: 'repeats' }, pause, name] as const) expect(goesOn(before, set)).toBe(false);
  expect(goesOn(pause, { ...pause, field: 'readySeconds' })).toBe(false);
  expect(goesOn({ kind: 'up', item: 1 }, { kind: 'up', item: 1 })).toBe(false);
});
