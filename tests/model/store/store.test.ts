import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { expect, test } from 'playwright/test';
import { DATABASE } from '../../../src/tools/shared/store/database.browser.ts';
import { RECORDS } from '../../../src/tools/shared/store/migrations.browser.ts';
import { readSavedFile, writeSavedFile } from '../../../src/tools/shared/store/saved-file.ts';
import { exportFile, importFile, list, putBack, remove, removeAll, rename, save } from '../../../src/tools/shared/store/store.browser.ts';
import { SAVED_LIMITS } from '../../../src/tools/shared/vocabulary.ts';
import { savedItem } from './items.ts';

const SCHEMA = 'https://sole-to-spine.example/saved-items.schema.json';
const SHOES = { tool: 'shoe-wear', name: 'Walking shoes', fragment: 'left=heel-outer:2' } as const;
const LEGS = { tool: 'leg-length', name: 'My legs', fragment: 'method=known&difference=14mm' } as const;

test.beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

/** Puts records into the database as they are. */
async function keep(...records: unknown[]): Promise<void> {
  await save(SHOES);
  const database = await openDB(DATABASE);
  await database.clear(RECORDS);
  for (const record of records) await database.add(RECORDS, record);
  database.close();
}

async function namesOf(tool?: string): Promise<string[]> {
  const listing = await list(tool);
  if (!listing.ok) throw new Error(listing.fault);
  return listing.items.map(({ name }) => name).sort();
}

async function kept(given: Parameters<typeof save>[0]) {
  const outcome = await save(given);
  if (!outcome.ok) throw new Error(outcome.fault);
  return outcome.item;
}

test('looking, deleting, renaming and exporting create nothing before something was saved', async () => {
  expect(await list()).toEqual({ ok: true, items: [], unreadable: 0 });
  expect(await remove('a1')).toEqual({ ok: true });
  expect(await removeAll('shoe-wear')).toEqual({ ok: true });
  expect(await rename('a1', 'Boots')).toEqual({ ok: false, fault: 'gone' });
  expect(await exportFile(SCHEMA)).toMatchObject({ ok: true, unreadable: 0 });
  expect(await importFile('{}')).toEqual({ ok: false, fault: 'not-ours' });
  expect(await importFile(writeSavedFile([], SCHEMA))).toEqual({ ok: true, added: 0, known: 0, refused: [] });
  expect(await databases()).toEqual([]);
});

test('nothing is created either where the browser cannot list its databases', async () => {
  Object.defineProperty(indexedDB, 'databases', { value: undefined, configurable: true });
  expect(await list()).toEqual({ ok: true, items: [], unreadable: 0 });
  Reflect.deleteProperty(indexedDB, 'databases');
  expect(await databases()).toEqual([]);
});

test('what was saved is listed, the last first, by tool or all', async () => {
  const shoes = await kept(SHOES);
  const legs = await kept({ ...LEGS, name: ' My\n legs ' });
  expect(shoes).toMatchObject(SHOES);
  expect(legs).toMatchObject(LEGS);
  expect(await list('shoe-wear')).toEqual({ ok: true, items: [shoes], unreadable: 0 });
  expect(await namesOf()).toEqual(['My legs', 'Walking shoes']);
});

test('without a name or a state nothing is saved, and nothing created', async () => {
  expect(await save({ ...SHOES, name: ' ' })).toEqual({ ok: false, fault: 'name-missing' });
  expect(await save({ ...SHOES, name: 'x'.repeat(81) })).toEqual({ ok: false, fault: 'name-too-long' });
  expect(await save({ ...SHOES, fragment: '' })).toEqual({ ok: false, fault: 'nothing-to-save' });
  expect(await databases()).toEqual([]);
});

test('an item gets another name, and keeps the rest', async () => {
  const shoes = await kept(SHOES);
  expect(await rename(shoes.id, 'Old boots')).toEqual({ ok: true, item: { ...shoes, name: 'Old boots' } });
  expect(await rename(shoes.id, '')).toEqual({ ok: false, fault: 'name-missing' });
  expect(await rename('nobody', 'Boots')).toEqual({ ok: false, fault: 'gone' });
  expect(await list()).toMatchObject({ items: [{ ...shoes, name: 'Old boots' }] });
});

test('what was deleted can be put back as it was, once', async () => {
  const shoes = await kept(SHOES);
  await kept(LEGS);
  expect(await remove(shoes.id)).toEqual({ ok: true });
  expect(await remove(shoes.id)).toEqual({ ok: true });
  expect(await namesOf()).toEqual(['My legs']);
  expect(await putBack(shoes)).toMatchObject({ ok: true });
  expect(await putBack(shoes)).toMatchObject({ ok: true });
  expect(await list('shoe-wear')).toEqual({ ok: true, items: [shoes], unreadable: 0 });
});

test('deleting all of a tool leaves the others, deleting all leaves no database', async () => {
  await kept(SHOES);
  await kept(LEGS);
  expect(await removeAll('shoe-wear')).toEqual({ ok: true });
  expect(await namesOf()).toEqual(['My legs']);
  expect(await removeAll()).toEqual({ ok: true });
  expect(await databases()).toEqual([]);
});

test('an export of one device is imported on another, and a second time adds nothing', async () => {
  await kept(SHOES);
  await kept(LEGS);
  const file = await exportFile(SCHEMA);
  if (!file.ok) throw new Error(file.fault);
  const before = await list();
  globalThis.indexedDB = new IDBFactory();
  expect(await importFile(file.text)).toEqual({ ok: true, added: 2, known: 0, refused: [] });
  expect(await importFile(file.text)).toEqual({ ok: true, added: 0, known: 2, refused: [] });
  expect(await list()).toEqual(before);
  expect(await exportFile(SCHEMA, 'leg-length').then((only) => only.ok && readSavedFile(only.text))).toMatchObject({ items: [LEGS] });
});

test('an import overwrites nothing: an item whose id is taken gets a new one', async () => {
  await keep(savedItem(), { id: 'b2', broken: true });
  const incoming = [savedItem({ name: 'Boots' }), savedItem({ id: 'b2', name: 'Sandals' })];
  expect(await importFile(writeSavedFile(incoming, SCHEMA))).toMatchObject({ ok: true, added: 2 });
  expect(await namesOf()).toEqual(['Boots', 'Sandals', 'Walking shoes']);
  expect(await list()).toMatchObject({ unreadable: 1 });
});

test('a record that cannot be read is counted, left out of exports, kept, and does not stop the others', async () => {
  const broken = { id: 'b2', tool: 'shoe-wear', name: 7 };
  await keep(savedItem(), broken);
  expect(await list('shoe-wear')).toEqual({ ok: true, items: [savedItem()], unreadable: 1 });
  expect(await exportFile(SCHEMA)).toMatchObject({ ok: true, unreadable: 1 });
  expect(await rename('b2', 'Boots')).toEqual({ ok: false, fault: 'corrupt' });
  await kept(LEGS);
  await removeAll('shoe-wear');
  const database = await openDB(DATABASE);
  expect(await database.get(RECORDS, 'b2')).toEqual(broken);
  database.close();
});

test('there is room for 500 items; one too many changes nothing', async () => {
  const items = Array.from({ length: SAVED_LIMITS.items - 1 }, (_, place) => savedItem({ id: `n${place}`, name: `Pair ${place}` }));
  expect(await importFile(writeSavedFile(items, SCHEMA))).toMatchObject({ ok: true, added: 499 });
  const two = [savedItem({ id: 'x', name: 'X' }), savedItem({ id: 'y', name: 'Y' })];
  expect(await importFile(writeSavedFile(two, SCHEMA))).toEqual({ ok: false, fault: 'too-many' });
  expect(await namesOf()).toHaveLength(499);
  expect(await save(SHOES)).toMatchObject({ ok: true });
  expect(await save(SHOES)).toEqual({ ok: false, fault: 'too-many' });
});

test('a log takes no room from what is saved: it has its own, of 2,000 entries', async () => {
  const entry = (place: number) => savedItem({ id: `e${place}`, tool: 'stretch-log', name: `Day ${place}` });
  const entries = Array.from({ length: SAVED_LIMITS.diary }, (_, place) => entry(place));
  expect(await importFile(writeSavedFile(entries, SCHEMA))).toMatchObject({ ok: true, added: 2000 });
  expect(await save({ ...SHOES, tool: 'stretch-log' })).toEqual({ ok: false, fault: 'too-many' });
  expect(await save(SHOES)).toMatchObject({ ok: true });
});
