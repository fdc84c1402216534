import { planOf, tidyItem } from './dose.ts';
import { ITEM_NUMBERS } from './limits.ts';
import type { Exercises, RoutineItem, TimedExercise } from './routine.ts';
import { isSides, numberFault } from './validate-routine.ts';

/** What a word of a link came to: an item, and what of it could not be used. */
export interface LinkItem {
  readonly item?: RoutineItem;
  readonly fault?: 'exercise' | 'dose';
}

const DOSE = /^(?::(?<amount>\d{1,3})x(?<repeats>\d{1,3}))?(?::pace(?<pace>\d{1,3}))?(?::rest(?<rest>\d{1,3}))?(?::(?<sides>[a-z]+))?$/;

/** The item with the dose of a link's word; undefined when a part of it cannot be used. */
function dosed({ id, dose }: TimedExercise, text: string): RoutineItem | undefined {
  const found = DOSE.exec(text)?.groups;
  if (!found) return undefined;
  const { amount, repeats, pace, rest, sides } = found;
  const isHold = dose.kind === 'hold';
  if ((isHold && pace !== undefined) || (sides !== undefined && !isSides(sides))) return undefined;
  const written = { holdSeconds: isHold ? amount : pace, count: isHold ? undefined : amount, repeats, restSeconds: rest };
  const numbers = ITEM_NUMBERS.flatMap((name) => (written[name] === undefined ? [] : [[name, Number(written[name])] as const]));
  if (numbers.some(([name, value]) => numberFault(name, value))) return undefined;
  return { exercise: id, ...Object.fromEntries(numbers), ...(isSides(sides) && { sides }) };
}

/**
 * Reads one word of a link's `items`: the exercise's id, seconds or count × repeats, and where they
 * differ from the card seconds a movement, rest and sides.
 *
 * @example readItem('heel-raise:10x2:pace4:rest20:each', exercises)
 * // { item: { exercise: 'heel-raise', holdSeconds: 4, restSeconds: 20, sides: 'each' } }: the card has 10 x 2
 */
export function readItem(word: string, exercises: Exercises): LinkItem {
  const [id = '', dose = ''] = word.split(/(?=:)(.*)/s);
  const exercise = exercises.get(id);
  if (!exercise) return { fault: 'exercise' };
  const item = dosed(exercise, dose);
  return item ? { item: tidyItem(exercise, item) } : { item: { exercise: id }, fault: 'dose' };
}

/** One item as a word of a link. Seconds or count and repeats always stand in it, the rest where it is the reader's own. */
export function writeItem(exercise: TimedExercise, item: RoutineItem): string {
  const { kind, holdSeconds, count, repeats } = planOf(exercise, item);
  const own = tidyItem(exercise, item);
  return [
    exercise.id,
    `${kind === 'hold' ? holdSeconds : count}x${repeats}`,
    ...(kind === 'reps' && own.holdSeconds !== undefined ? [`pace${own.holdSeconds}`] : []),
    ...(own.restSeconds !== undefined ? [`rest${own.restSeconds}`] : []),
    ...(own.sides !== undefined ? [own.sides] : []),
  ].join(':');
}
