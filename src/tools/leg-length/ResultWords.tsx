import type { State } from './state.ts';
import { resultSentence } from './words.ts';

/** The tilt and its range, in words: what a screen reader hears after each change. */
export function ResultWords({ result, isOld, isExample }: Pick<State, 'result' | 'isOld' | 'isExample'>) {
  const kind = isExample ? 'An example:' : isOld ? 'Last result:' : 'Your result:';
  return (
    <>
      <span class="kind">{kind}</span> {resultSentence(result)}
    </>
  );
}
