import { getCollection } from 'astro:content';
import { ledgerRows, type LedgerRow } from '../claims.ts';
import { bibliography } from './bibliography.ts';
import { PLACE, TODAY } from './place.ts';
import { writtenPages } from './written.ts';

async function makeLedger(): Promise<ReadonlyMap<string, LedgerRow>> {
  const files = (await getCollection('claims')).sort((a, b) => a.id.localeCompare(b.id));
  const source = { claims: files.flatMap(({ data }) => data), references: await bibliography(), pages: await writtenPages() };
  const rows = ledgerRows(source, { base: PLACE.base, today: TODAY });
  return new Map(rows.map((row) => [row.id, row]));
}

let builtLedger: ReturnType<typeof makeLedger> | undefined;

/**
 * The claim ledger by id, in the order of its lists. A build makes it once; while somebody writes, it is made anew.
 *
 * @throws Error that lists every fault of the ledger
 */
export function ledger(): Promise<ReadonlyMap<string, LedgerRow>> {
  return import.meta.env.DEV ? makeLedger() : (builtLedger ??= makeLedger());
}
