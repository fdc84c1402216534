import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { expect, test } from 'playwright/test';
import { DATABASE, withDatabase } from '../../../src/tools/shared/store/database.browser.ts';
import { MIGRATIONS, RECORDS, type Migration } from '../../../src/tools/shared/store/migrations.browser.ts';
import { importFile, list, removeAll, save } from '../../../src/tools/shared/store/store.browser.ts';
import { writeSavedFile } from '../../../src/tools/shared/store/saved-file.ts';
import { savedItem } from './items.ts';

const SHOES = { tool: 'shoe-wear', name: 'Walking shoes', fragment: 'left=heel-outer:2' } as const;

test.beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** All records, as a site whose database has taken these steps finds them. */
const recordsAfter = (steps: readonly Migration[]) =>
  withDatabase(async (database) => ({ ok: true as const, version: database.version, records: await database.getAll(RECORDS) }), undefined, steps);

/** What a later site might do: every item learns where it was saved. */
const addPlace: Migration = async (_, upgrade) => {
  const store = upgrade.objectStore(RECORDS);
  for (const record of await store.getAll()) await store.put({ ...record, place: 'home' });
};

test('the first step makes the store that everything else uses', async () => {
  await save(SHOES);
  expect(await recordsAfter(MIGRATIONS)).toMatchObject({ ok: true, version: 1, records: [SHOES] });
});

test('an older database takes the steps that it has not taken, in order, and loses nothing', async () => {
  await save(SHOES);
  const turns: number[] = [];
  const note = (turn: number): Migration => () => void turns.push(turn);
  const first: Migration = () => void turns.push(1);
  expect(await recordsAfter([first, addPlace, note(3)])).toMatchObject({ ok: true, version: 3, records: [{ ...SHOES, place: 'home' }] });
  expect(await recordsAfter([first, addPlace, note(3), note(4)])).toMatchObject({ version: 4 });
  expect(turns).toEqual([3, 4]);
});

test('a step that fails leaves the older database as it was', async () => {
  await save(SHOES);
  const fails: Migration = () => {
    throw new Error('The step is wrong');
  };
  const before = await recordsAfter(MIGRATIONS);
  expect(await recordsAfter([...MIGRATIONS, addPlace, fails])).toEqual({ ok: false, fault: 'failed' });
  expect(await recordsAfter(MIGRATIONS)).toEqual(before);
});

test('a database of a newer version is not touched, and can be emptied', async () => {
  await save(SHOES);
  await recordsAfter([...MIGRATIONS, addPlace]);
  expect(await list()).toEqual({ ok: false, fault: 'newer-version' });
  expect(await save(SHOES)).toEqual({ ok: false, fault: 'newer-version' });
  expect(await recordsAfter([...MIGRATIONS, addPlace])).toMatchObject({ ok: true, records: [SHOES] });
  expect(await removeAll()).toEqual({ ok: true });
  expect(await indexedDB.databases()).toEqual([]);
});

test('a database without its store is told as damaged, and can be emptied', async () => {
  (await openDB(DATABASE, 1)).close();
  expect(await list()).toEqual({ ok: false, fault: 'corrupt' });
  expect(await save(SHOES)).toEqual({ ok: false, fault: 'corrupt' });
  expect(await removeAll()).toEqual({ ok: true });
  expect(await save(SHOES)).toMatchObject({ ok: true });
});

test('where the browser has no such storage, that is said', async () => {
  Reflect.deleteProperty(globalThis, 'indexedDB');
  for (const outcome of [await list(), await save(SHOES), await removeAll()]) expect(outcome).toEqual({ ok: false, fault: 'unavailable' });
});

test('where the browser forbids the storage, that is said', async () => {
  const forbid = () => {
    throw new DOMException('The user denied it', 'SecurityError');
  };
  Object.defineProperty(indexedDB, 'open', { value: forbid });
  expect(await save(SHOES)).toEqual({ ok: false, fault: 'unavailable' });
  Object.defineProperty(indexedDB, 'databases', { value: forbid });
  expect(await list()).toEqual({ ok: false, fault: 'unavailable' });
});

test('when the device is full, nothing of an import is kept and what was there stays', async () => {
  await save(SHOES);
  const { add } = IDBObjectStore.prototype;
  let room = 1;
  IDBObjectStore.prototype.add = function (value: unknown) {
    if (room === 0) throw new DOMException('No room', 'QuotaExceededError');
    room -= 1;
    return add.call(this, value);
  };
  try {
    const two = writeSavedFile([savedItem({ name: 'Boots' }), savedItem({ id: 'b2', name: 'Sandals' })], '');
    expect(await importFile(two)).toEqual({ ok: false, fault: 'full' });
  } finally {
    IDBObjectStore.prototype.add = add;
  }
  expect(await list()).toMatchObject({ ok: true, items: [SHOES] });
});

test('a tab that lets go is no obstacle, one that does not is named, and then nothing is half done', async () => {
  await save(SHOES);
  const polite = await openDB(DATABASE, 1, { blocking: () => polite.close() });
  expect(await recordsAfter([...MIGRATIONS, addPlace])).toMatchObject({ ok: true });

  const stubborn = await openDB(DATABASE, 2);
  expect(await removeAll()).toEqual({ ok: false, fault: 'blocked' });
  expect(await stubborn.getAll(RECORDS)).toMatchObject([SHOES]);
  stubborn.close();
});
