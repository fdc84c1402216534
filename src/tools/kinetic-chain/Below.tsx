import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Answered, Chain } from './answered.tsx';
import type { SourceNumbers } from './Cites.tsx';
import type { ChainState } from './state.ts';

/** The chart of the pelvis as a file and in words, until the live one has come, and what stands below either. */
export interface BandFile {
  readonly src: string;
  readonly words: string;
  readonly caption: string;
}

interface Props {
  /** Prefix of the ids in here; unique on the page. */
  readonly id: string;
  /** The state that the list shows: that of the last rest, because the frames of a drag are the figure's. */
  readonly listed: ChainState;
  readonly numbers: SourceNumbers;
  readonly band: BandFile;
  /** Holds the drawings. */
  readonly figure: RefObject<HTMLElement>;
  readonly chain: Chain | undefined;
  readonly answered: Answered;
  readonly onAsk: () => void;
}

/** Every joint in words, the chart of the pelvis, and the ways to take it all along. */
export function Below({ id, listed, numbers, band, figure, chain, answered, onAsk }: Props) {
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
          <figcaption>{band.caption}</figcaption>
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
