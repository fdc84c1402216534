import { z } from 'astro/zod';
import { SAVED_FILE, SAVED_LIMITS, SAVED_PATTERNS } from '../tools/shared/vocabulary.ts';

/** A state of a tool that a reader saved on their own device. */
const savedItemSchema = z.strictObject({
  id: z.string().regex(SAVED_PATTERNS.id).describe('Tells items apart; no two of a file share one.'),
  tool: z.string().regex(SAVED_PATTERNS.tool).describe('The tool that opens it: the last part of its address.'),
  name: z.string().regex(SAVED_PATTERNS.name).meta({ maxLength: SAVED_LIMITS.name, description: 'What the reader called it.' }),
  saved: z.string().regex(SAVED_PATTERNS.saved).describe('When it was saved, in universal time.'),
  fragment: z
    .string()
    .max(SAVED_LIMITS.fragment)
    .regex(SAVED_PATTERNS.fragment)
    .describe('The state as a link of the tool writes it behind the #.'),
});

/** The file that saved items are exported to and imported from. */
export const savedFileSchema = z
  .strictObject({
    $schema: z.url().optional().describe('Where this schema is published.'),
    format: z.literal(SAVED_FILE.format),
    version: z.literal(SAVED_FILE.version).describe('Goes up when older versions of the site could not read the file.'),
    items: z.array(savedItemSchema).max(SAVED_LIMITS.items + SAVED_LIMITS.diary),
  })
  .describe('What a reader of Sole to Spine saved on their own device and exported to a file.');
