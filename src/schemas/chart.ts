import { z } from 'astro/zod';

const range = z.tuple([z.number(), z.number()]).refine(([low, high]) => low <= high, 'the lower end stands first');
/** A value known only within limits; without `low` it is "at most". */
const limits = z.object({ low: z.number().optional(), high: z.number() }).strict();

const studiedSchema = z.object({
  /** What was measured. Above 0 means: as these words say. */
  what: z.string(),
  /** Reference id of the study. */
  study: z.string(),
  /** How many people, or legs, were measured; left out where what we read does not say. */
  people: z.number().int().positive().optional(),
  /** What they are called where the chart's `each` is too wide. */
  who: z.enum(['adults', 'men', 'women']).optional(),
  /** What they did, or were: the sentence after how many. */
  task: z.string(),
  /** Where it was measured, on the scale that the chart's `along` names. */
  at: z.array(z.number()).default([]),
}).strict();

const rowSchema = studiedSchema.extend({
  unit: z.enum([
    'degrees',
    'degrees per degree',
    'g',
    'g per second',
    'points of 100',
    'risk ratio',
    'odds ratio',
    'standard deviations',
  ]),
  /** The mean, or what the chart's `measure` says. */
  mean: z.number(),
  /** Decimals that the study prints, where they are not those of the unit. */
  decimals: z.number().int().optional(),
  /** Where the mean would lie in 95 of 100 such studies. */
  interval: range.optional(),
  /** One standard deviation between people, or between legs. */
  spread: limits.optional(),
  /** People in 100 who would be expected to move the other way. */
  otherWay: limits.optional(),
  /** What of this row the study did not print, and we worked out from what it did. */
  ours: z.array(z.enum(['mean', 'interval', 'spread', 'otherWay'])).default([]),
});

/** What a study found that has no place on the chart's scale: it is told in words. */
const findingSchema = studiedSchema.extend({ found: z.string() });

/** A file of `src/data/charts/`: the numbers of one chart, each with its study. */
export const chartSchema = z.object({
  /** Title of the chart's own page. */
  name: z.string().min(10).max(60),
  /** What the chart shows, in one line. */
  title: z.string(),
  /** The drawing in words, for readers who do not see it. */
  description: z.string(),
  /** What the spread is between. */
  each: z.enum(['people', 'legs', 'runners']),
  /** What the numbers are, where they are not means: the heading of their column. */
  measure: z.string().default('Mean'),
  /** What `at` counts. */
  along: z.enum(['weeks', 'cm of heel', 'degrees at the heel']).optional(),
  rows: z.array(rowSchema),
  findings: z.array(findingSchema).default([]),
}).strict().refine(({ rows, findings }) => rows.length + findings.length > 0, 'a chart needs a row or a finding');

export type ChartData = z.infer<typeof chartSchema>;
export type ChartRow = ChartData['rows'][number];
export type ChartFinding = ChartData['findings'][number];
export type Limits = z.infer<typeof limits>;
