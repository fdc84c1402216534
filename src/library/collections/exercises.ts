import { getCollection } from 'astro:content';
import type { Exercise } from '../../schemas/exercise.ts';
import type { ReadyRoutine } from '../../schemas/routine.ts';
import { numberSources, type Source } from '../citations.ts';
import { exerciseFaults, exerciseHead, exercisePath, exerciseSources, EXERCISE_LIST } from '../exercises.ts';
import { withBase, type NamedLink } from '../paths.ts';
import { parentTopic, type View } from '../view.ts';
import { bibliography } from './bibliography.ts';
import { openView, PLACE } from './place.ts';

/** An exercise as a list shows it. */
export interface ExerciseCard extends NamedLink {
  readonly path: string;
  readonly head: ReturnType<typeof exerciseHead>;
  readonly data: Exercise;
}

/** The page of an exercise, opened. */
export interface OpenExercise extends View {
  readonly exercise: Exercise;
  readonly sources: readonly Source[];
  /** Its form on a chair or standing. */
  readonly twin?: NamedLink;
  /** The exercise that it stands in for. */
  readonly of?: NamedLink;
  /** The timer, filled in with this exercise alone. */
  readonly timer: string;
  /** The timer with each ready routine that has it. */
  readonly routines: readonly NamedLink[];
}

const inTimer = (state: string): string => withBase(`/tools/stretch-timer/#${state}`, PLACE.base);

/** The ready routines, in their order. */
export async function listRoutines(): Promise<ReadyRoutine[]> {
  return (await getCollection('routines')).flatMap(({ data }) => data);
}

/** Every exercise, by name. @throws Error that lists every fault of exercises and routines */
export async function listExercises(): Promise<ExerciseCard[]> {
  const cards = (await getCollection('exercises')).map(({ data }) => data);
  const faults = exerciseFaults(cards, await listRoutines(), new Set((await bibliography()).keys()));
  if (faults.length > 0) throw new Error(`The exercises are not in order:\n${faults.join('\n')}`);
  return cards
    .map((data) => ({ name: data.name, path: exercisePath(data.id), href: withBase(exercisePath(data.id), PLACE.base), head: exerciseHead(data), data }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** One exercise with its numbered sources. @throws Error that names the id when there is no such exercise */
export async function openExercise(id: string): Promise<OpenExercise> {
  const cards = await listExercises();
  const linkTo = (target?: string) => cards.find(({ data }) => data.id === target);
  const card = linkTo(id);
  if (!card) throw new Error(`There is no exercise "${id}" in src/data/exercises/`);
  const { path, head, data } = card;
  const [twin, of] = [linkTo(data.twin), linkTo(data.ours?.of)];
  const routines = (await listRoutines()).filter(({ items }) => items.some(({ exercise }) => exercise === id));
  return {
    ...openView({ path, data: { ...data, ...head }, parents: [parentTopic('treatment'), { name: 'Exercises', path: EXERCISE_LIST }] }),
    howTo: { name: data.name, steps: data.steps },
    exercise: data,
    sources: numberSources(exerciseSources(data), await bibliography()),
    ...(twin && { twin }),
    ...(of && { of }),
    timer: inTimer(`items=${id}`),
    routines: routines.map(({ id: routine, name }) => ({ name, href: inTimer(`routine=${routine}`) })),
  };
}
