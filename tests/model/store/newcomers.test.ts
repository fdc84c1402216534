import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { newcomers } from '../../../src/tools/shared/store/newcomers.ts';
import { savedItem, savedItems } from './items.ts';

const fresh = () => 'fresh';

test('what is there already is recognised, also under another id and twice in a file', () => {
  const kept = savedItem();
  expect(newcomers([kept], ['a1'], [kept, savedItem({ id: 'b2' })], fresh)).toEqual([]);
  expect(newcomers([], [], [kept, savedItem({ id: 'b2' })], fresh)).toEqual([kept]);
});

test('an item that differs in name, day, tool or state is another one', () => {
  for (const part of [{ name: 'Boots' }, { saved: '2026-11-24T00:00:00.000Z' }, { tool: 'leg-length' }, { fragment: 'left=toe-big:1' }]) {
    const other = savedItem({ id: 'b2', ...part });
    expect(newcomers([savedItem()], ['a1'], [other], fresh)).toEqual([other]);
  }
});

test('an item whose id is taken, be it by an unreadable record, gets a new one', () => {
  const boots = savedItem({ name: 'Boots' });
  expect(newcomers([savedItem()], ['a1'], [boots], fresh)).toEqual([{ ...boots, id: 'fresh' }]);
  expect(newcomers([], ['a1'], [boots], fresh)).toEqual([{ ...boots, id: 'fresh' }]);
});

test('adding never overwrites, and a second time adds nothing', () => {
  const lists = fc.array(savedItems, { maxLength: 8 });
  fc.assert(
    fc.property(lists, lists, (existing, incoming) => {
      let count = 0;
      const newId = () => `new-${(count += 1)}`;
      const ids = existing.map(({ id }) => id);
      const added = newcomers(existing, ids, incoming, newId);
      const all = [...ids, ...added.map(({ id }) => id)];
      expect(new Set(all.slice(ids.length)).size).toBe(added.length);
      expect(added.some(({ id }) => ids.includes(id))).toBe(false);
      expect(newcomers([...existing, ...added], all, incoming, newId)).toEqual([]);
    }),
  );
});
