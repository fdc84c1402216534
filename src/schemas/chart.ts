import { z } from 'astro/zod';

const range = z.tuple([z.number(), z.number()]).refine(([low, high]) => low <= high, 'the lower end stands first');
/** A value known only within limits; without `low` it is "at most". */
const limits = z.object({ low: z.number().optional(), high: z.number() }).strict();

const rowSchema = z.object({
  /** What was measured. Above 0 means: as these words say. */
  what: z.string(),
  /** Reference id of the study. */
  study: z.string(),
  /** How many people, or legs, were measured. */
  people: z.number().int().positive(),
  /** What they did, or were: the sentence after how many. */
  task: z.string(),
  unit: z.enum(['degrees', 'degrees per degree', 'g', 'g per second']),
  mean: z.number(),
  /** Where the mean would lie in 95 of 100 such studies. */
  interval: range.optional(),
  /** One standard deviation between people, or between legs. */
  spread: limits.optional(),
  /** People in 100 who would be expected to move the other way. */
  otherWay: limits.optional(),
  /** What of this row the study did not print, and we worked out from what it did. */
  ours: z.array(z.enum(['interval', 'spread', 'otherWay'])).default([]),
}).strict();

/** A file of `src/data/charts/`: the numbers of one chart, each with its study. */
export const chartSchema = z.object({
  /** What the chart shows, in one line. */
  title: z.string(),
  /** The drawing in words, for readers who do not see it. */
  description: z.string(),
  /** What the spread is between. */
  each: z.enum(['people', 'legs', 'runners']),
  rows: z.array(rowSchema).min(1),
}).strict();

export type ChartData = z.infer<typeof chartSchema>;
export type ChartRow = ChartData['rows'][number];
export type Limits = z.infer<typeof limits>;
