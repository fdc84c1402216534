import { deleteDB, openDB } from 'idb';
import { migrate, MIGRATIONS, undo, type Database, type Migration } from './migrations.browser.ts';
import { faultOf, refusal, type Outcome } from './outcome.ts';

/** Name of the one database of this site. */
export const DATABASE = 'sole-to-spine';

/** How long another tab has to let go of the database, in milliseconds; its usual work takes far less. */
const PATIENCE_MS = 1500;

/** Waits for the database, but not for ever for a tab that blocks it. `settle` gets what comes too late. */
function patiently<Value>(
  start: (onBlocked: () => void) => Promise<Value>,
  settleLate: (value: Value) => void = () => undefined,
): Promise<Outcome<{ value: Value }>> {
  return new Promise((resolve) => {
    let isGivenUp = false;
    const giveUp = () => {
      isGivenUp = true;
      resolve(refusal('blocked'));
    };
    start(() => void setTimeout(giveUp, PATIENCE_MS)).then(
      (value) => (isGivenUp ? settleLate(value) : resolve({ ok: true, value })),
      (error: unknown) => resolve(refusal(faultOf(error))),
    );
  });
}

/** False when the database is surely not there. Browsers that cannot tell find out by opening it. */
async function mayExist(): Promise<boolean> {
  if (typeof indexedDB.databases !== 'function') return true;
  return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
}

/** Opens the database. @returns undefined where it is not there and may not be created */
async function open(mayCreate: boolean, steps: readonly Migration[]): Promise<Outcome<{ value: Database | undefined }>> {
  if (!mayCreate && !(await mayExist())) return { ok: true, value: undefined };
  let isAbsent = false;
  const opened = await patiently(
    (blocked) =>
      openDB(DATABASE, steps.length, {
        blocked,
        upgrade: (database, from, _to, upgrade) => {
          isAbsent = from === 0 && !mayCreate;
          if (isAbsent) undo(upgrade);
          else void migrate(database, from, upgrade, steps);
        },
        // A tab with a newer version, or one that empties the storage, must not wait for this one.
        blocking: (_from, _to, { target }) => {
          if (target instanceof IDBDatabase) target.close();
        },
      }),
    (database) => database.close(),
  );
  return isAbsent ? { ok: true, value: undefined } : opened;
}

/**
 * Opens the database for one piece of work and closes it again. Never throws.
 *
 * @param work what to do with it; when it throws, its error becomes a fault
 * @param whenAbsent the outcome where nothing was ever saved; the database is then not created.
 *   Without it, it is.
 * @param steps the migrations; others only in tests
 */
export async function withDatabase<Value extends object>(
  work: (database: Database) => Promise<Outcome<Value>>,
  whenAbsent?: Outcome<Value>,
  steps: readonly Migration[] = MIGRATIONS,
): Promise<Outcome<Value>> {
  try {
    if (typeof indexedDB === 'undefined') return refusal('unavailable');
    const opened = await open(whenAbsent === undefined, steps);
    if (!opened.ok) return opened;
    const { value: database } = opened;
    if (!database) return whenAbsent ?? refusal('failed');
    return await work(database).finally(() => database.close());
  } catch (error) {
    return refusal(faultOf(error));
  }
}

/** Deletes the database with all that it holds, whichever version wrote it and whether or not it can be read. */
export async function deleteDatabase(): Promise<Outcome> {
  try {
    if (typeof indexedDB === 'undefined') return refusal('unavailable');
    const deleted = await patiently((blocked) => deleteDB(DATABASE, { blocked }));
    return deleted.ok ? { ok: true } : deleted;
  } catch (error) {
    return refusal(faultOf(error));
  }
}
