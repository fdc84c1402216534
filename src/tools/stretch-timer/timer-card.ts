import type { Routine, TimedExercise } from './routine.ts';
import type { TickRule } from './ticks.ts';

/** An exercise as the timer shows it: how it is done and when to stop, a line each, and what the ticks do to it. */
export interface TimerCard extends TimedExercise, TickRule {
  readonly brief: string;
  readonly stopBrief: string;
}

/** Exercises by their id. */
export type Cards = ReadonlyMap<string, TimerCard>;

/** A routine of the page: the id by which links name it, and for whom it is. */
export interface ReadyRoutine extends Routine {
  readonly id: string;
  readonly summary: string;
}
