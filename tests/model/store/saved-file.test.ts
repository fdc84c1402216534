import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { savedJsonSchema } from '../../../src/library/published-saved-items.ts';
import { readSavedFile, writeSavedFile } from '../../../src/tools/shared/store/saved-file.ts';
import type { SavedItem } from '../../../src/tools/shared/store/saved-item.ts';
import { SAVED_FILE, SAVED_LIMITS } from '../../../src/tools/shared/vocabulary.ts';
import { LONGEST_NOTE, MINUTES, toFragment } from '../../../src/tools/stretch-timer/log.ts';
import { savedItem, savedItems } from './items.ts';

const SCHEMA = 'https://sole-to-spine.example/saved-items.schema.json';
const fileWith = (given: object) => JSON.stringify({ ...SAVED_FILE, items: [savedItem()], ...given });
const isValid = new Ajv2020({ formats: { uri: (text: string) => URL.canParse(text) } }).compile(savedJsonSchema(SCHEMA));

test('a file that was written comes back whole, and is valid by the published schema', () => {
  fc.assert(
    fc.property(fc.array(savedItems, { maxLength: 20 }), (items) => {
      const text = writeSavedFile(items, SCHEMA);
      expect(readSavedFile(text)).toEqual({ ok: true, items, refused: [] });
      expect(isValid(JSON.parse(text)), JSON.stringify(isValid.errors)).toBe(true);
    }),
  );
});

test('as much as may be kept fits into a file, in its longest form', () => {
  const longest = savedItem({ id: 'x'.repeat(64), tool: 'x'.repeat(40), name: '"'.repeat(80), fragment: '\\'.repeat(SAVED_LIMITS.fragment) });
  const fragment = toFragment({ day: '2026-11-23', routine: '', minutes: MINUTES.max, note: '🦶'.repeat(LONGEST_NOTE) });
  const entry = savedItem({ id: longest.id, tool: 'stretch-log', name: longest.name, fragment });
  const items = [...Array<SavedItem>(SAVED_LIMITS.items).fill(longest), ...Array<SavedItem>(SAVED_LIMITS.diary).fill(entry)];
  expect(readSavedFile(writeSavedFile(items, SCHEMA))).toMatchObject({ ok: true, refused: [] });
});

test('what the schema turns away, the reader of files does not take in', () => {
  for (const broken of [{ id: 'A' }, { tool: '' }, { name: ' ' }, { name: 'x'.repeat(81) }, { saved: 'today' }, { fragment: 'a b' }, { fragment: undefined }]) {
    const text = fileWith({ items: [{ ...savedItem(), ...broken }] });
    expect(isValid(JSON.parse(text)), text).toBe(false);
    expect(readSavedFile(text)).toMatchObject({ ok: true, items: [], refused: [{ place: 1 }] });
  }
});

test('entries that cannot be used are named by their place, and the others count', () => {
  const items = [{ ...savedItem(), name: '' }, savedItem(), 5, { ...savedItem(), fragment: 7 }];
  expect(readSavedFile(fileWith({ items }))).toEqual({
    ok: true,
    items: [savedItem()],
    refused: [
      { place: 1, fault: 'name' },
      { place: 3, fault: 'item' },
      { place: 4, fault: 'fragment' },
    ],
  });
});

for (const [what, text, fault] of [
  ['nothing', '', 'not-json'],
  ['plain words', 'my saved shoes', 'not-json'],
  ['half a file', fileWith({}).slice(0, 60), 'not-json'],
  ['a picture', '\u0089PNG\r\n\u001A\n\u0000\u0000', 'not-json'],
  ['a page', '<!doctype html><script>alert(1)</script>', 'not-json'],
  ['a list', '[]', 'not-ours'],
  ['null', 'null', 'not-ours'],
  ['a number', '1e309', 'not-ours'],
  ['another format', fileWith({ format: 'geojson' }), 'not-ours'],
  ['no version', fileWith({ version: undefined }), 'not-ours'],
  ['a version in words', fileWith({ version: '1' }), 'not-ours'],
  ['a version before the first', fileWith({ version: 0 }), 'not-ours'],
  ['half a version', fileWith({ version: 0.5 }), 'not-ours'],
  ['a newer version', fileWith({ version: 2 }), 'newer-file'],
  ['items that are no list', fileWith({ items: { length: 1, 0: savedItem() } }), 'not-ours'],
  ['more items than are kept', fileWith({ items: Array.from({ length: 2501 }, () => 0) }), 'too-many'],
  ['a key that would change every object', '{"__proto__":{"format":"sole-to-spine-saved","version":1,"items":[]}}', 'not-ours'],
  ['10 MB of one item', fileWith({ items: [savedItem({ fragment: 'x'.repeat(10_000_000) })] }), 'file-too-large'],
  ['10 MB of brackets', '['.repeat(10_000_000), 'file-too-large'],
  ['brackets nested to the limit', '['.repeat(SAVED_LIMITS.file), 'not-json'],
] as const) {
  test(`${what} is refused as ${fault}`, () => {
    expect(readSavedFile(text)).toEqual({ ok: false, fault });
  });
}

test('a hostile key inside an item is left out', () => {
  const text = fileWith({}).replace('"id"', '"__proto__":{"fragment":"x=1","polluted":true},"id"');
  const read = readSavedFile(text);
  expect(read).toEqual({ ok: true, items: [savedItem()], refused: [] });
  expect(read.ok && Object.getPrototypeOf(read.items[0])).toBe(Object.prototype);
  expect({}).not.toHaveProperty('polluted');
});

test('an entry nested as deep as a file can hold is refused, and the others count', () => {
  const depth = 100_000;
  const text = fileWith({}).replace('[{', `[${'{"a":'.repeat(depth)}0${'}'.repeat(depth)},{`);
  const read = readSavedFile(text);
  expect(read.ok ? read.refused : read.fault).toEqual(read.ok ? [{ place: 1, fault: 'id' }] : 'not-json');
});

test('an invisible mark before the first character does no harm', () => {
  expect(readSavedFile(`\uFEFF${fileWith({})}`)).toEqual({ ok: true, items: [savedItem()], refused: [] });
});

test('10,000 random texts and near files never throw', () => {
  const nearFile = fc
    .record({ format: fc.oneof(fc.constant(SAVED_FILE.format), fc.jsonValue()), version: fc.oneof(fc.constant(1), fc.jsonValue()), items: fc.jsonValue() })
    .map((file) => JSON.stringify(file));
  const nearItems = fc.array(fc.oneof(savedItems, fc.jsonValue()), { maxLength: 5 }).map((items) => fileWith({ items }));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), nearFile, nearItems), (text) => {
      const read = readSavedFile(text);
      if (read.ok) expect(readSavedFile(writeSavedFile(read.items, SCHEMA))).toEqual({ ...read, refused: [] });
    }),
    { numRuns: 10_000 },
  );
});
