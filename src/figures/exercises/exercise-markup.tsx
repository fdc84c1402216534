import type { FunctionComponent } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { ExerciseViewProps } from './drawing-view.ts';
import { EXERCISE_DRAWINGS } from './drawings.tsx';
import { FloorStepsPlate } from './FloorStepsPlate.tsx';
import { KneeToWallPlate } from './KneeToWallPlate.tsx';

const VIEWS: Readonly<Record<string, FunctionComponent<ExerciseViewProps>>> = {
  ...EXERCISE_DRAWINGS,
  'floor-steps': FloorStepsPlate,
  'knee-to-wall': KneeToWallPlate,
};

/** Everything that is drawn for the exercises: each by its id, the way to the floor and up again, and the check at a wall. */
export const EXERCISE_FILE_NAMES = Object.keys(VIEWS);

/**
 * The markup of one drawing.
 *
 * @throws {Error} when nothing of that name is drawn
 */
export function exerciseMarkup(name: string): string {
  const View = VIEWS[name];
  if (!View) throw new Error(`No exercise is drawn as "${name}"`);
  return renderToString(<View id="d" />);
}
