import { z } from 'astro/zod';
import { savedFileSchema } from '../schemas/saved-items.ts';

/** Where the schema of the file of saved items is published, from the site's root. */
export const SAVED_SCHEMA_FILE = '/saved-items.schema.json';

/** The JSON Schema of that file, draft 2020-12. @param id the address under which it is published */
export function savedJsonSchema(id: string): object {
  return { $id: id, title: 'Saved items of Sole to Spine', ...z.toJSONSchema(savedFileSchema) };
}
