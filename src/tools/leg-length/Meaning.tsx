import type { State } from './state.ts';
import { CANNOT_TELL, linkSentence, meaningSentences, VERDICTS } from './meaning-words.ts';
import { NOT_A_LIFT_HEIGHT } from './say.ts';

/** What the reading most often means, how sure it is which leg, and what nobody can tell from it. */
export function Meaning({ result, readFrom, unusable }: Pick<State, 'result' | 'readFrom' | 'unusable'>) {
  return (
    <>
      {unusable.length > 0 && (
        <p class="note" role="status">
          {linkSentence(unusable)}
        </p>
      )}
      <div class="sentences">
        {[...meaningSentences(result, readFrom), VERDICTS[result.verdict]].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <p>
        {CANNOT_TELL} <strong>{NOT_A_LIFT_HEIGHT}</strong>
      </p>
    </>
  );
}
