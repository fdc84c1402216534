import { z } from 'astro/zod';

const seconds = z.int().min(0).max(60);

/** A ready routine: an entry of `src/data/routines.json`. */
export const routineSchema = z.strictObject({
  /** Its name in links. @example 'morning-heels' */
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** A name that tells minutes keeps them: a test lays the routine out. */
  name: z.string().min(5).max(60),
  /** For whom and for what, in a sentence. */
  summary: z.string().min(20).regex(/\.$/),
  /** Exercises by id, with what differs from their card; ordered so that the position changes as rarely as possible. */
  items: z
    .array(
      z.strictObject({
        exercise: z.string(),
        /** Seconds of a hold, or of each movement. */
        holdSeconds: z.int().min(1).max(300).exactOptional(),
        /** Movements in a row. */
        count: z.int().min(1).max(50).exactOptional(),
        /** Holds of one side, or sets. */
        repeats: z.int().min(1).max(20).exactOptional(),
        restSeconds: z.int().min(0).max(120).exactOptional(),
      }),
    )
    .min(1)
    .max(30),
  /** Before the first exercise, and to change side or exercise. */
  readySeconds: seconds,
  changeSeconds: seconds,
});

export type ReadyRoutine = z.infer<typeof routineSchema>;

/** What `src/data/routines.json` holds, in the order in which the timer shows them. */
export const routinesSchema = z.array(routineSchema).min(1);
