import type { APIRoute } from 'astro';
import { addressOf } from '../library/collections/place.ts';
import { SAVED_SCHEMA_FILE, savedJsonSchema } from '../library/published-saved-items.ts';

export const GET: APIRoute = () => Response.json(savedJsonSchema(addressOf(SAVED_SCHEMA_FILE)));
