import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** The one object store; its records are saved items, by id. */
export const RECORDS = 'saved';

/** The open database. */
export type Database = IDBPDatabase<unknown>;

/** The step in which a database takes on another version. */
export type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/** One step from a version of the database to the next. It may wait for nothing but the database. */
export type Migration = (database: Database, upgrade: Upgrade) => void | Promise<void>;

/**
 * Every step that the database ever took, in order: the first leads to version 1. A step that
 * was published is never altered; a change of what is kept adds a new one.
 */
export const MIGRATIONS: readonly Migration[] = [(database) => void database.createObjectStore(RECORDS, { keyPath: 'id' })];

/** Leaves the database as it was before it was opened; one that was only just being created is not there then. */
export function undo(upgrade: Upgrade): void {
  // Whoever opened the database is told; here nobody waits for it.
  upgrade.done.catch(() => undefined);
  upgrade.abort();
}

/** Takes the steps from a version on. If one fails, none of them was taken. */
export async function migrate(database: Database, from: number, upgrade: Upgrade, steps: readonly Migration[]): Promise<void> {
  upgrade.done.catch(() => undefined);
  try {
    for (const step of steps.slice(from)) await step(database, upgrade);
  } catch {
    undo(upgrade);
  }
}
