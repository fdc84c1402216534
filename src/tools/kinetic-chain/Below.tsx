import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Answered, Chain } from './answered.tsx';
import type { SourceNumbers } from './Cites.tsx';
import type { ChainState } from './state.ts';
import { useSettled } from './use-settled.browser.ts';

/** How long a drag rests before what lies below the figure follows, ms: the frames of the drag are the figure's. */
const REST_MS = 80;

interface Props {
  /** Prefix of the ids in here; unique on the page. */
  readonly id: string;
  readonly state: ChainState;
  readonly numbers: SourceNumbers;
  /** The chart of the pelvis as a file and in words, until the live one has come. */
  readonly band: { readonly src: string; readonly words: string };
  /** Holds the drawings. */
  readonly figure: RefObject<HTMLElement>;
  readonly chain: Chain | undefined;
  readonly answered: Answered;
  readonly onAsk: () => void;
}

/** Every joint in words, the chart of the pelvis, and the ways to take it all along. */
export function Below({ id, state, numbers, band, figure, chain, answered, onAsk }: Props) {
  const listed = useSettled(state, REST_MS);
  return useMemo(
    () => (
      <div class="below">
        {answered(({ JointList, ResultWords }) => (
          <>
            <ResultWords state={listed} />
            <JointList state={listed} numbers={numbers} />
          </>
        ))}
        <figure class="band">
          {chain ? <chain.BandChart id={`${id}-c`} state={listed} /> : <img src={band.src} alt={band.words} width="400" height="384" loading="lazy" />}
          <figcaption>
            Line and band (95 in 100 people) are ours, from the one point that we could read. Dashed: others measured steeper wedges, by degrees that we could not read.
          </figcaption>
        </figure>
        {chain ? (
          <chain.TakeAlong state={listed} numbers={numbers} figure={figure} />
        ) : (
          <button type="button" class="button" onClick={onAsk}>
            Copy, save, print or cite
          </button>
        )}
      </div>
    ),
    [listed, chain],
  );
}
