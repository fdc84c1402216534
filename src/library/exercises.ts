import type { Exercise } from '../schemas/exercise.ts';
import type { ReadyRoutine } from '../schemas/routine.ts';

/** What the timer needs of an exercise: nothing more travels to the reader. */
type SentCard = Pick<Exercise, 'id' | 'name' | 'sides' | 'position' | 'brief' | 'stopBrief' | 'ticks'> & {
  readonly dose: Exercise['timer'];
  readonly twin?: string;
};

/** The cards as the timer takes them, in the order given. */
export function timedExercises(cards: readonly Exercise[]): SentCard[] {
  return cards.map(({ id, name, sides, position, brief, stopBrief, ticks, timer, twin }) => ({
    id,
    name,
    sides,
    position,
    brief,
    stopBrief,
    ticks,
    dose: timer,
    ...(twin && { twin }),
  }));
}

/** Folder of the exercises' pages, from the site's root. */
export const EXERCISE_PAGES = '/treatment/exercises/';

/** Address of an exercise's page, from the site's root. @example '/treatment/exercises/heel-raise/' */
export const exercisePath = (id: string): string => `${EXERCISE_PAGES}${id}/`;

/** The page that lists them all, under which each stands. */
export const EXERCISE_LIST = '/treatment/exercises/all/';

/** Sources that the pain guide of every exercise's page cites, in their order there. */
export const PAIN_SOURCES = ['traffic_light', 'newcastle_ex'] as const;

const sourcesOf = (marked: readonly { readonly source?: string | undefined }[]): string[] =>
  marked.flatMap(({ source }) => (source ? [source] : []));

/** Ids of a page's sources in the order of their first mention: doses seen, when to stop, pain, what is known. */
export function exerciseSources({ known, seen, stop }: Pick<Exercise, 'known' | 'seen' | 'stop'>): string[] {
  return [...new Set([...sourcesOf(seen), ...sourcesOf(stop), ...PAIN_SOURCES, ...sourcesOf(known)])];
}

/** Title and description of an exercise's page. */
export function exerciseHead({ name, steps, timer }: Pick<Exercise, 'name' | 'steps' | 'timer'>): { title: string; description: string } {
  const amount = timer.kind === 'hold' ? 'how long to hold it' : 'how many to do';
  return {
    title: `${name}: how to do it`,
    description: `${name}: ${steps.length} steps, ${amount}, where you should feel it, easier and harder forms, and when to stop.`,
  };
}

const list = (ids: readonly string[]) => ids.map((id) => `"${id}"`).join(', ');

/**
 * What is wrong with cards and routines as a whole, one sentence each. An empty list lets the build go on.
 *
 * @param references ids of the bibliography
 */
export function exerciseFaults(cards: readonly Exercise[], routines: readonly ReadyRoutine[], references: ReadonlySet<string>): string[] {
  const known = new Set(cards.map(({ id }) => id));
  const ofCards = cards.flatMap((card) => {
    const ids = [card.twin, card.ours?.of].filter((id) => id !== undefined && !known.has(id)).map(String);
    const sources = exerciseSources(card).filter((id) => !references.has(id));
    return [
      ...(ids.length > 0 ? [`src/data/exercises/${card.id}.json names ${list(ids)}, but there is no such exercise.`] : []),
      ...(sources.length > 0 ? [`src/data/exercises/${card.id}.json cites ${list(sources)}: add it to src/data/references.json.`] : []),
    ];
  });
  const ofRoutines = routines.flatMap(({ id, items }) => {
    const missing = items.map(({ exercise }) => exercise).filter((exercise) => !known.has(exercise));
    return missing.length > 0 ? [`Routine "${id}" of src/data/routines.json names ${list(missing)}, but there is no such exercise.`] : [];
  });
  return [...ofCards, ...ofRoutines];
}
