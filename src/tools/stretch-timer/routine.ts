import { SIDES, type Position } from './vocabulary.ts';

export { SIDES };

/** How an exercise takes its sides. */
export type Sides = (typeof SIDES)[number];

/** A position held for some seconds, or a movement done some times. Each `repeats` or `sets` counts for one side. */
export type Dose =
  | { readonly kind: 'hold'; readonly seconds: number; readonly repeats: number; readonly restSeconds: number }
  | { readonly kind: 'reps'; readonly count: number; readonly secondsEach: number; readonly sets: number; readonly restSeconds: number };

/** What a timer needs to know of an exercise. */
export interface TimedExercise {
  readonly id: string;
  readonly name: string;
  readonly sides: Sides;
  readonly dose: Dose;
  /** Where it is done. */
  readonly position?: Position;
}

/** Exercises by their id. */
export type Exercises = ReadonlyMap<string, TimedExercise>;

/** One line of a routine: an exercise, with what the reader changed of its dose. */
export interface RoutineItem {
  readonly exercise: string;
  /** Seconds of a hold, or of each movement. */
  readonly holdSeconds?: number;
  /** Movements in a row; means nothing for a hold. */
  readonly count?: number;
  /** Holds of one side, or sets of movements. */
  readonly repeats?: number;
  readonly restSeconds?: number;
  readonly sides?: Sides;
}

/** Exercises in their order, seconds to get ready before the first, and to change side or exercise. */
export interface Routine {
  readonly name: string;
  readonly items: readonly RoutineItem[];
  readonly readySeconds: number;
  readonly changeSeconds: number;
}

/** Usual seconds to get ready. Our default. */
export const READY_SECONDS = 5;

/** Usual seconds to change side or exercise. Our default. */
export const CHANGE_SECONDS = 8;

/** A list of exercises, to be looked up by id. */
export const exercisesById = <Exercise extends TimedExercise>(list: readonly Exercise[]): ReadonlyMap<string, Exercise> =>
  new Map(list.map((exercise) => [exercise.id, exercise]));
