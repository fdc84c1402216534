import type { APIRoute } from 'astro';
import { ledger } from '../../library/collections/ledger.ts';
import { addressOf } from '../../library/collections/place.ts';
import { LEDGER_SCHEMA_FILE, publishedLedger } from '../../library/published-ledger.ts';

export const GET: APIRoute = async () => {
  const rows = [...(await ledger()).values()];
  return Response.json(publishedLedger(rows, addressOf(LEDGER_SCHEMA_FILE), (href) => new URL(href, addressOf('/')).href));
};
