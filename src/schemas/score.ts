import { z } from 'astro/zod';
import { DISCERN, PEMAT, type SheetPart } from './score-items.ts';

const marked = <Mark extends z.ZodType>(mark: Mark) =>
  z.strictObject({
    mark,
    /** Why it has this mark: a plain sentence or 2. */
    why: z.string().min(15).regex(/[.?)]$/),
  });

/** From 1 (no) over 3 (partly) to 5 (yes). */
const grade = z.literal([1, 2, 3, 4, 5]);
/** Only questions about treatments may not apply: to a page that is not about any. */
const discernMark = ({ key }: SheetPart) => marked(key === 'choices' ? grade.nullable() : grade);
/** Agreed or not; null where the item does not apply. */
const pematMark = () => marked(z.boolean().nullable());

/** One mark for each item of a sheet, by its number; one that is missing or unknown is turned away. */
function sheet<Mark extends z.ZodType>(parts: readonly SheetPart[], markOf: (part: SheetPart) => Mark) {
  const marks = parts.flatMap((part) => part.items.map(({ number }) => [number, markOf(part)] as const));
  return z.strictObject(Object.fromEntries(marks));
}

/** What we gave a page on DISCERN and PEMAT: a file of `src/data/scores/`, named as its page will be. */
export const scoreSchema = z.strictObject({
  /** Address of the scored page, from the site's root. */
  page: z.string().regex(/^\/([a-z0-9-]+\/)+$/),
  /** What the scored page is about, after "Our scores:". @example 'hard floors and heavy steps' */
  name: z.string().min(4).max(34),
  /** Day on which the built page was read and scored. */
  scored: z.coerce.date(),
  discern: sheet(DISCERN, discernMark),
  pemat: sheet(PEMAT, pematMark),
});

export type Score = z.infer<typeof scoreSchema>;
