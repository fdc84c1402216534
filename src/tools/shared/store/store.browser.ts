import { changeRecords, told } from './change-records.browser.ts';
import { deleteDatabase, withDatabase } from './database.browser.ts';
import { RECORDS } from './migrations.browser.ts';
import { newcomers } from './newcomers.ts';
import { refusal, type Outcome } from './outcome.ts';
import { hasRoom } from './room.ts';
import { readSavedFile, writeSavedFile, type Refused } from './saved-file.ts';
import { readItem, readItems, readName, type SavedItem } from './saved-item.ts';

/** What is kept, the last saved first. Unreadable records are counted, never touched. */
export interface Listing {
  readonly items: readonly SavedItem[];
  readonly unreadable: number;
}

const NOTHING = { ok: true, items: [], unreadable: 0 } as const satisfies Outcome<Listing>;

/** 128 random bits: enough that no two devices give the same. `randomUUID` is not there on every host. */
const newId = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Adds those that are not there yet, all or none. */
const add = (incoming: readonly SavedItem[]) =>
  changeRecords<{ added: number; known: number }>(async (records) => {
    const [values, keys] = await Promise.all([records.getAll(), records.getAllKeys()]);
    const { items, unreadable } = readItems(values);
    const added = newcomers(items, keys.map(String), incoming, newId);
    if (!hasRoom([...items, ...added], unreadable)) return refusal('too-many');
    await Promise.all(added.map(async (item) => records.add(item)));
    return { ok: true, added: added.length, known: incoming.length - added.length };
  });

/** What is kept for a tool, or for all. Creates nothing where nothing was ever saved. */
export function list(tool?: string): Promise<Outcome<Listing>> {
  return withDatabase<Listing>(async (database) => {
    const { items, unreadable } = readItems(await database.getAll(RECORDS));
    return { ok: true, items: items.filter((item) => tool === undefined || item.tool === tool), unreadable };
  }, NOTHING);
}

/** Keeps a state under a name. The first one creates the database. */
export async function save(given: Pick<SavedItem, 'tool' | 'name' | 'fragment'>): Promise<Outcome<{ item: SavedItem }>> {
  const name = readName(given.name);
  if (!name.ok) return name;
  const read = readItem({ ...given, name: name.name, id: newId(), saved: new Date().toISOString() });
  if (!read.ok) return refusal('nothing-to-save');
  const kept = await add([read.item]);
  return kept.ok ? { ok: true, item: read.item } : kept;
}

/** Puts back what was just deleted. Twice does no harm. */
export const putBack = (item: SavedItem): Promise<Outcome> => add([item]);

/** Gives an item another name. */
export async function rename(id: string, text: string): Promise<Outcome<{ item: SavedItem }>> {
  const name = readName(text);
  if (!name.ok) return name;
  return changeRecords<{ item: SavedItem }>(async (records) => {
    const value: unknown = await records.get(id);
    if (value === undefined) return refusal('gone');
    const read = readItem(value);
    if (!read.ok) return refusal('corrupt');
    const item = { ...read.item, name: name.name };
    await records.put(item);
    return { ok: true, item };
  }, refusal('gone'));
}

const DONE: Outcome = { ok: true };

/** Deletes one item. No fault when it is gone already. */
export const remove = (id: string): Promise<Outcome> =>
  changeRecords(async (records) => {
    await records.delete(id);
    return DONE;
  }, DONE);

/**
 * Deletes the items of a tool. Without a tool, deletes the database itself, with whatever could
 * not be read or came from a newer version.
 */
export function removeAll(tool?: string): Promise<Outcome> {
  if (tool === undefined) return told(deleteDatabase());
  return changeRecords(async (records) => {
    const { items } = readItems(await records.getAll());
    await Promise.all(items.filter((item) => item.tool === tool).map(({ id }) => records.delete(id)));
    return DONE;
  }, DONE);
}

/** What is kept as the text of a file. @param schema address of the published JSON Schema */
export async function exportFile(schema: string, tool?: string): Promise<Outcome<{ text: string; unreadable: number }>> {
  const listing = await list(tool);
  return listing.ok ? { ok: true, text: writeSavedFile(listing.items, schema), unreadable: listing.unreadable } : listing;
}

/** What came of a file: how many were added, how many were there already, which could not be used. */
export interface Imported {
  readonly added: number;
  readonly known: number;
  readonly refused: readonly Refused[];
}

/** Adds the items of a file. Nothing that is kept is overwritten, and a file without an item creates nothing. */
export async function importFile(text: string): Promise<Outcome<Imported>> {
  const file = readSavedFile(text);
  if (!file.ok) return file;
  const { items, refused } = file;
  const outcome = items.length > 0 ? await add(items) : ({ ok: true, added: 0, known: 0 } as const);
  return outcome.ok ? { ok: true, added: outcome.added, known: outcome.known, refused } : outcome;
}
