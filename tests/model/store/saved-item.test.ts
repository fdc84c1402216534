import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { readItem, readItems, readName } from '../../../src/tools/shared/store/saved-item.ts';
import { savedItem, savedItems } from './items.ts';

test('an item in order is read as it is, and what is unknown in it is left out', () => {
  expect(readItem(savedItem())).toEqual({ ok: true, item: savedItem() });
  expect(readItem({ ...savedItem(), notes: 'my toe hurts' })).toEqual({ ok: true, item: savedItem() });
});

for (const [part, values] of Object.entries({
  id: ['', 'A1', 'a b', '../x', 'x'.repeat(65), 7, null, undefined, { toString: () => 'a1' }],
  tool: ['', 'Shoe-wear', '-wear', 'shoe wear', '__proto__', 'x'.repeat(41), []],
  name: ['', '   ', '\u0000\u202E', '\u200B', 'x'.repeat(81), 'x'.repeat(1_000_000), 12],
  saved: ['', 'today', '2026-11-23', '2026-02-30T09:30:00.000Z', '2026-13-01T09:30:00.000Z', '2026-11-23T09:30:00.000+01:00', 1e12, new Date()],
  fragment: ['', 'a b', 'a=ü', 'a\n', 'x'.repeat(3001), {}],
})) {
  test(`an item whose ${part} cannot be used is refused, and the ${part} named`, () => {
    for (const value of values) expect(readItem({ ...savedItem(), [part]: value }), String(value).slice(0, 99)).toEqual({ ok: false, fault: part });
  });
}

test('what is no object is no item', () => {
  for (const value of [null, undefined, 0, '', 'a1', true, Symbol('x'), () => savedItem()]) {
    expect(readItem(value), String(value)).toEqual({ ok: false, fault: 'item' });
  }
});

test('a name is kept on one line, without what cannot be seen', () => {
  expect(readName('  Walking\n\tshoes ')).toEqual({ ok: true, name: 'Walking shoes' });
  expect(readName('left\u202Eright')).toEqual({ ok: true, name: 'left right' });
  expect(readName('👟'.repeat(80))).toEqual({ ok: true, name: '👟'.repeat(80) });
  expect(readName('👟'.repeat(81))).toEqual({ ok: false, fault: 'name-too-long' });
  expect(readName(' \u200B ')).toEqual({ ok: false, fault: 'name-missing' });
  expect(readName('a\uD800')).toEqual({ ok: true, name: 'a\uFFFD' });
});

test('a name that was read stays as it is when it is read again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
      const read = readName(text);
      if (read.ok) expect(readName(read.name)).toEqual(read);
    }),
  );
});

test('every item that can be saved can be read', () => {
  fc.assert(fc.property(savedItems, (item) => expect(readItem(item)).toEqual({ ok: true, item })));
});

test('whatever is read never throws, and an item has just its five parts as text', () => {
  const nearItem = fc.record({ id: fc.anything(), tool: fc.anything(), name: fc.anything(), saved: fc.anything(), fragment: fc.anything() });
  const oneBroken = fc.tuple(savedItems, nearItem).map(([item, wild]) => ({ ...wild, ...item, name: wild.name }));
  fc.assert(
    fc.property(fc.oneof(fc.anything({ withNullPrototype: true }), nearItem, oneBroken), (value) => {
      const read = readItem(value);
      if (!read.ok) return;
      expect(Object.keys(read.item)).toEqual(['id', 'tool', 'name', 'saved', 'fragment']);
      expect(Object.values(read.item).every((part) => typeof part === 'string')).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('items stand with the last saved first, and what is none is counted', () => {
  const older = savedItem({ id: 'b2', saved: '2025-01-01T00:00:00.000Z' });
  expect(readItems([older, { id: 'c3' }, savedItem(), null])).toEqual({ items: [savedItem(), older], unreadable: 2 });
});
