import type { APIRoute } from 'astro';
import { EXERCISE_FILES } from '../../figures/exercises/drawing-view.ts';
import { listExercises, listRoutines } from '../../library/collections/exercises.ts';
import { EXERCISE_PAGES, timedExercises } from '../../library/exercises.ts';
import { withBase } from '../../library/paths.ts';

const inSite = (path: string): string => withBase(path, import.meta.env.BASE_URL);

/** What the timer of an article fetches as it wakes. */
export const GET: APIRoute = async () =>
  Response.json({
    cards: timedExercises((await listExercises()).map(({ data }) => data)),
    routines: await listRoutines(),
    helpHref: inSite('/get-help/'),
    pages: inSite(EXERCISE_PAGES),
    drawings: inSite(EXERCISE_FILES),
  });
