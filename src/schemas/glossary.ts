import { z } from 'astro/zod';

/** A word of anatomy or medicine that the site explains: an entry of `src/data/glossary.json`. */
export const termSchema = z
  .object({
    /** What `<Term id="…">` names; the anchor on `/glossary/`. */
    id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    /** The word itself, small letters unless it is a name. */
    term: z.string().min(2),
    /** How to say it, the stressed syllable in capitals. @example 'ee-VER-shun' */
    say: z.string().min(2),
    /** Words that people use instead. */
    synonyms: z.array(z.string()),
    /** One or two plain sentences. */
    meaning: z.string().min(20).regex(/[.)]$/),
  })
  .strict();

export type Term = z.infer<typeof termSchema>;
