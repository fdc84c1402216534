import { z } from 'astro/zod';
import { publishedLedgerSchema, type PublishedLedger } from '../schemas/published-claims.ts';
import type { LedgerRow } from './claims.ts';

/** Where the ledger and its schema are published, from the site's root. */
export const LEDGER_FILE = '/evidence/claims.json';
export const LEDGER_SCHEMA_FILE = '/evidence/claims.schema.json';
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * The ledger as a file for machines.
 *
 * @param fullAddress makes a full address of a final one
 */
export function publishedLedger(rows: readonly LedgerRow[], schema: string, fullAddress: (href: string) => string): PublishedLedger {
  const sources = rows.flatMap((row) => [...row.for, ...row.against]).sort((a, b) => a.id.localeCompare(b.id));
  return {
    $schema: schema,
    licence: LICENCE,
    claims: rows.map(({ path: _path, href, overdue: _overdue, ...row }) => ({
      ...row,
      for: row.for.map(({ id }) => id),
      against: row.against.map(({ id }) => id),
      checked: row.checked.iso,
      checkAgain: row.checkAgain.iso,
      address: fullAddress(href),
      told: row.told.map((page) => fullAddress(page.href)),
    })),
    sources: Object.fromEntries(sources.map(({ id, href }) => [id, fullAddress(href)])),
  };
}

/** The JSON Schema of that file, draft 2020-12. @param id the address under which it is published */
export function ledgerJsonSchema(id: string): object {
  return { $id: id, title: 'The claim ledger of Sole to Spine', ...z.toJSONSchema(publishedLedgerSchema) };
}
