import type { State } from './state.ts';
import { resultSentence } from './words.ts';

/** The tilt and its range, in words: what a screen reader hears after each change. */
export function ResultWords({ result, isOld, isExample, unusable }: Pick<State, 'result' | 'isOld' | 'isExample' | 'unusable'>) {
  const kind = isExample ? 'An example:' : isOld ? 'Last result:' : 'Your result:';
  return (
    <>
      {unusable.length > 0 && 'Part of the link could not be used. '}
      <span class="kind">{kind}</span> {resultSentence(result)}
    </>
  );
}
