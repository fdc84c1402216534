import { headlineOf, heelSentences, resultSentences } from './result-words.ts';
import type { ChainState } from './state.ts';

/** The answer in short, in reserved space, and what the heels do. */
export const Headline = ({ state }: { readonly state: ChainState }) => (
  <>
    <p class="headline">{headlineOf(state)}</p>
    <p>{heelSentences(state.wedgeDegrees)}</p>
  </>
);

/** All else that is to be said of a state. */
export function ResultWords({ state }: { readonly state: ChainState }) {
  const headline = headlineOf(state);
  return <p class="all">{resultSentences(state).filter((sentence) => sentence !== headline).join(' ')}</p>;
}
