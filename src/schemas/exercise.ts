import { z } from 'astro/zod';
import { AIMS, POSITIONS, SIDES, TICKS } from '../tools/stretch-timer/vocabulary.ts';

const sentence = z.string().min(10).regex(/[.?)]$/);
const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/);
const seconds = z.int().min(0).max(300);
const times = z.int().min(1).max(50);

/** Our default for the timer: a position held for some seconds, or a movement done some times. Each `repeats` or `sets` counts for one side. */
const timerDose = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('hold'), seconds: seconds.min(1), repeats: times.max(20), restSeconds: seconds.max(120) }),
  z.strictObject({ kind: z.literal('reps'), count: times, secondsEach: seconds.min(1), sets: times.max(20), restSeconds: seconds.max(120) }),
]);

/** What a tick before the first start does to an exercise: leave it out, do its twin instead, or say a line with it. */
const tickAction = z.union([z.literal(['leave-out', 'swap']), z.strictObject({ line: sentence })]);

const sourced = z.strictObject({
  words: sentence,
  /** Id from `src/data/references.json`; absent where the words are general teaching or ours. */
  source: z.string().optional(),
});

/** An exercise: a file of `src/data/exercises/`, named as its id. */
export const exerciseSchema = z
  .strictObject({
    /** Its address below `/treatment/exercises/`, and its name in links to the timer. */
    id,
    /** What readers call it; the heading of its page. @example 'Heel raise' */
    name: z.string().min(6).max(44),
    /** Other names that people search for. */
    synonyms: z.array(z.string()),
    /** What it is meant to do, without a promise. */
    purpose: sentence,
    /** Where you should feel it. */
    feel: sentence,
    /** Parts that work or are stretched, for readers who look for them. */
    muscles: z.array(z.string()).min(1),
    position: z.enum(POSITIONS),
    /** What readers come to it for: its group in the list of all. */
    aim: z.enum(AIMS),
    /** How to do it: short, in order. */
    steps: z.array(sentence).min(3).max(6),
    /** The same in a line, for the running timer. */
    brief: z.string().min(10).max(90).regex(/\.$/),
    /** What studies of it found, and what is not known. */
    known: z.array(sourced),
    /** Doses as their sources name them. A clinic's page shows what is commonly taught. */
    seen: z.array(z.strictObject({ dose: sentence, source: z.string(), kind: z.enum(['study', 'guidance', 'commonly-taught']) })),
    /** Where the timer begins: our choice, and marked so. */
    timer: timerDose,
    sides: z.enum(SIDES),
    easier: sentence,
    harder: sentence,
    /** Leave it out, or change it, if. */
    stop: z.array(sourced).min(1),
    /** The most pressing of these in a line, for the running timer. */
    stopBrief: z.string().min(10).max(90).regex(/\.$/),
    /** What each tick of the timer does to it; a tick that is not named does nothing. */
    ticks: z.partialRecord(z.enum(TICKS), tickAction),
    /** Id of the exercise that takes its place on a chair or standing. Every floor exercise has one. */
    twin: id.optional(),
    /** Of a card without a source of its own: the exercise that it stands in for, and how near it comes. */
    ours: z.strictObject({ of: id, note: sentence }).optional(),
    /** Day on which its page was first posted. One line in the list of changes tells of all that came that day. */
    posted: z.coerce.date(),
    checked: z.coerce.date(),
    checkAgain: z.coerce.date(),
    changed: z.coerce.date(),
  })
  .refine(({ position, twin }) => position !== 'floor' || twin, 'A floor exercise needs a twin on a chair or standing.')
  .refine(({ known, seen, ours }) => ours || seen.length > 0 || known.some(({ source }) => source), 'An exercise needs a source, or "ours".')
  .refine(({ ticks, twin }) => twin || !Object.values(ticks).includes('swap'), 'Only an exercise with a twin can be swapped.');

export type Exercise = z.infer<typeof exerciseSchema>;
