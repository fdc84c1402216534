import type { ExerciseViews } from './drawing-view.ts';
import { FLOOR_DRAWINGS } from './drawings-floor.tsx';
import { STANDING_DRAWINGS } from './drawings-standing.tsx';

/** Every exercise's drawing, by the exercise's id. */
export const EXERCISE_DRAWINGS = { ...STANDING_DRAWINGS, ...FLOOR_DRAWINGS } as const satisfies ExerciseViews;
