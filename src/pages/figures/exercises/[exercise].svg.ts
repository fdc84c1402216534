import type { APIRoute, GetStaticPaths } from 'astro';
import { drawingFile } from '../../../build/drawing-file.ts';
import { EXERCISE_FILE_NAMES, exerciseMarkup } from '../../../figures/exercises/exercise-markup.tsx';

export const getStaticPaths = (() => EXERCISE_FILE_NAMES.map((exercise) => ({ params: { exercise } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { exercise = '' } }) => drawingFile(exerciseMarkup(exercise));
