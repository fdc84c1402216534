import type { APIRoute } from 'astro';
import { addressOf } from '../../library/collections/place.ts';
import { LEDGER_SCHEMA_FILE, ledgerJsonSchema } from '../../library/published-ledger.ts';

export const GET: APIRoute = () => Response.json(ledgerJsonSchema(addressOf(LEDGER_SCHEMA_FILE)));
