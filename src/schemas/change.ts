import { z } from 'astro/zod';

/** A change that a reader would notice: an entry of `src/data/changes.json`. */
export const changeSchema = z.strictObject({
  date: z.coerce.date(),
  /** Address of the changed page, from the site's root. */
  page: z.string().regex(/^\/([a-z0-9-]+\/)*$/),
  /** `new` once for each page: the day on which it was first posted. `corrected` where we had been wrong. */
  kind: z.enum(['new', 'changed', 'corrected']),
  what: z.string().min(15).regex(/[.)?]$/),
  why: z.string().min(15).regex(/[.)?]$/),
});

export const changesSchema = z.array(changeSchema).min(1);

export type Change = z.infer<typeof changeSchema>;
