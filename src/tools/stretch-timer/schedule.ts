import { planOf, type Plan } from './dose.ts';
import type { Exercises, Routine, Sides } from './routine.ts';

/** What a step is for: to get ready, to hold a position, to do movements, to change side or exercise, to rest before the same side. */
export type StepKind = 'ready' | 'hold' | 'reps' | 'change' | 'rest';

/** The leg that a step is for. */
export type StepSide = 'left' | 'right' | 'both';

/** A stretch of time with one thing to do. Pauses (ready, change, rest) name what comes after them. */
export interface Step {
  readonly kind: StepKind;
  readonly exerciseId: string;
  readonly side: StepSide;
  /** How the exercise takes its sides: `both` sides of `alternate` movements are done in turns. */
  readonly sides: Sides;
  /** Movements of a reps step. */
  readonly count?: number;
  /** Of each of these movements. */
  readonly secondsEach?: number;
  /** Place of the item in its routine, from 0. */
  readonly item: number;
  /** Which hold or set of this side, from 1, of how many. */
  readonly round: number;
  readonly rounds: number;
  /** From the start of the routine, ms. */
  readonly startMs: number;
  readonly durationMs: number;
}

type Part = Omit<Step, 'startMs'>;
type Turn = Pick<Part, 'side' | 'round'>;

/** The sides of an item in the order in which they are done. */
function turnsOf({ kind, sides, repeats }: Plan): Turn[] {
  const rounds = Array.from({ length: repeats }, (_, index) => index + 1);
  const of = (side: StepSide) => (round: number) => ({ side, round });
  if (sides === 'each') return [...rounds.map(of('left')), ...rounds.map(of('right'))];
  if (sides === 'alternate' && kind === 'hold') return rounds.flatMap((round) => [of('left')(round), of('right')(round)]);
  return rounds.map(of('both'));
}

/** Seconds between two turns. Holds in turns change side in their rest, where they have one. */
function gapSeconds({ sides, restSeconds }: Plan, isSameSide: boolean, changeSeconds: number): number {
  return isSameSide || (sides === 'alternate' && restSeconds > 0) ? restSeconds : changeSeconds;
}

/** The steps of one item: its turns, with a rest before the same side and a change before the other. */
function partsOf(plan: Plan, place: Pick<Part, 'exerciseId' | 'item'>, changeSeconds: number): Part[] {
  const { kind, sides, repeats: rounds } = plan;
  // Movements in turns: an odd count is rounded up, so that both sides get as many.
  const count = sides === 'alternate' ? Math.ceil(plan.count / 2) * 2 : plan.count;
  const work = kind === 'hold' ? { durationMs: plan.holdSeconds * 1000 } : { count, secondsEach: plan.holdSeconds, durationMs: count * plan.holdSeconds * 1000 };
  return turnsOf(plan).flatMap((turn, index, turns): Part[] => {
    const before = turns[index - 1];
    const common = { ...place, ...turn, sides, rounds };
    const step: Part = { kind, ...common, ...work };
    if (!before) return [step];
    const isSameSide = before.side === turn.side;
    const durationMs = gapSeconds(plan, isSameSide, changeSeconds) * 1000;
    return [{ kind: isSameSide ? 'rest' : 'change', ...common, durationMs }, step];
  });
}

/** Lays steps end to end, from 0 ms. */
function endToEnd(parts: readonly Part[]): Step[] {
  let startMs = 0;
  return parts.map((part) => {
    const step = { ...part, startMs };
    startMs += part.durationMs;
    return step;
  });
}

/**
 * Turns a routine into steps that follow each other without a gap.
 *
 * `each`: all holds of the left side, then as many of the right. `alternate`: holds take turns,
 * left first; movements take turns within one step, whose count is made even. Each side gets its
 * full time. A pause of 0 seconds makes no step, and an exercise that is not known is passed over.
 *
 * @example buildSchedule(routine, exercises).map(({ kind }) => kind) // ['ready', 'hold', 'change', 'hold']
 */
export function buildSchedule({ items, readySeconds, changeSeconds }: Routine, exercises: Exercises): Step[] {
  const groups = items.flatMap((line, item) => {
    const exercise = exercises.get(line.exercise);
    return exercise ? [partsOf(planOf(exercise, line), { exerciseId: exercise.id, item }, changeSeconds)] : [];
  });
  const parts = groups.flatMap((group, index): Part[] => {
    const [first] = group;
    if (!first) return [];
    const { count: _, secondsEach: __, ...next } = first;
    const [kind, seconds] = index === 0 ? (['ready', readySeconds] as const) : (['change', changeSeconds] as const);
    return [{ ...next, kind, durationMs: seconds * 1000 }, ...group];
  });
  return endToEnd(parts.filter(({ durationMs }) => durationMs > 0));
}

/** The same steps with other lengths, ms, one a step: those that a clock has lengthened. */
export function withLengths(schedule: readonly Step[], lengthsMs: readonly number[]): Step[] {
  return endToEnd(schedule.map((step, index) => ({ ...step, durationMs: lengthsMs[index] ?? step.durationMs })));
}

/** Where the exercise after that of a step begins, its pause first, ms; the end of the routine when there is none. */
export function nextExerciseMs(schedule: readonly Step[], index: number): number {
  const item = schedule[index]?.item ?? 0;
  return schedule.slice(index).find((step) => step.item !== item)?.startMs ?? totalMs(schedule);
}

/** True for a step that is worked at: all others are pauses. */
export const isWork = (step: Step | undefined): boolean => step?.kind === 'hold' || step?.kind === 'reps';

/** How long a schedule lasts, ms. */
export const totalMs = (schedule: readonly Step[]): number => schedule.reduce((sum, { durationMs }) => sum + durationMs, 0);

/**
 * The step that runs at a moment; a step begins with its first millisecond.
 *
 * @param elapsedMs from the start of the routine; before it counts as its start
 * @returns undefined once the schedule is over
 */
export function stepAt(schedule: readonly Step[], elapsedMs: number): Step | undefined {
  return schedule.find(({ startMs, durationMs }) => elapsedMs < startMs + durationMs);
}
