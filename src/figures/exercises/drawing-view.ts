/** Folder of the drawings as files, from the site's root: each is named after its exercise. */
export const EXERCISE_FILES = '/figures/exercises/';

/** What every exercise's drawing takes: the prefix of its ids, unique on the page. */
export interface ExerciseViewProps {
  readonly id: string;
}

/** Drawings by the id of their exercise. */
export type ExerciseViews = Readonly<Record<string, (props: ExerciseViewProps) => unknown>>;
