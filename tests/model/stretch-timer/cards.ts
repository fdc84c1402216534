import routines from '../../../src/data/routines.json' with { type: 'json' };
import { timedExercises } from '../../../src/library/exercises.ts';
import { exerciseSchema } from '../../../src/schemas/exercise.ts';
import { routineSchema } from '../../../src/schemas/routine.ts';
import { filesOf } from '../../source-files.ts';

/** The files of `src/data/exercises`, read as the build reads them. */
export const CARD_FILES = filesOf('src/data/exercises/*.json').map(({ path, text }) => ({
  file: path.replace(/.*\/|\.json$/g, ''),
  card: exerciseSchema.parse(JSON.parse(text)),
}));
export const CARDS = CARD_FILES.map(({ card }) => card);
export const READY_ROUTINES = routines.map((routine) => routineSchema.parse(routine));
/** The cards as the timer has them, by id: exercises and rules of the ticks in one. */
export const TIMED = new Map(timedExercises(CARDS).map((card) => [card.id, card]));
