import type { IDBPObjectStore } from 'idb';
import { tellOfChange } from './changes.browser.ts';
import { withDatabase } from './database.browser.ts';
import { RECORDS, type Database } from './migrations.browser.ts';
import type { Outcome } from './outcome.ts';

/** The records, while they are changed. */
type Records = IDBPObjectStore<unknown, [typeof RECORDS], typeof RECORDS, 'readwrite'>;
type Work<Value extends object> = (records: Records) => Promise<Outcome<Value>>;

async function inOneStep<Value extends object>(database: Database, work: Work<Value>): Promise<Outcome<Value>> {
  const step = database.transaction(RECORDS, 'readwrite', { durability: 'strict' });
  // The work fails first, and with the error to tell of.
  step.done.catch(() => undefined);
  try {
    const outcome = await work(step.store);
    await step.done;
    return outcome;
  } catch (error) {
    try {
      step.abort();
    } catch {
      // It is over already: the browser undid it.
    }
    throw error;
  }
}

/** Tells the other lists of a change that came about. */
export async function told<Value extends object>(change: Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  const outcome = await change;
  if (outcome.ok) tellOfChange();
  return outcome;
}

/**
 * Changes the records in one step: all of the work is on the disk when this resolves, or, when it
 * fails, nothing of it was done. Never throws.
 *
 * @param work may wait for nothing but the records
 * @param whenAbsent the outcome where nothing was ever saved; without it, the database is created
 */
export const changeRecords = <Value extends object>(work: Work<Value>, whenAbsent?: Outcome<Value>): Promise<Outcome<Value>> =>
  told(withDatabase((database) => inOneStep(database, work), whenAbsent));
