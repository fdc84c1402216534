import { useMemo } from 'preact/hooks';
import type { PlateWords } from '../../figures/plates/Plate.tsx';
import { anglesOf } from './angles.ts';
import { ChainBehind } from './ChainBehind.tsx';
import { ChainSide } from './ChainSide.tsx';
import { describe, shortly, titleOf } from './description-words.ts';
import { FRAME } from './frame.ts';
import type { Followed } from './paced-state.ts';
import type { ChainState, View } from './state.ts';
import { useFollowed } from './use-followed.browser.ts';
import { useTween } from './use-tween.browser.ts';

/** What of the explorer the drawing follows. */
type Live = Followed<{
  readonly state: ChainState;
  /** Grows by 1 with each step of the tour, to which the bones move. */
  readonly turn: number;
}>;

interface Props {
  /** Prefix of the ids in this drawing; unique on the page. */
  readonly id: string;
  readonly live: Live;
  readonly view: View;
  /** The state that is told in words: that of the last rest, because a drag would write them in each of its frames. */
  readonly told: ChainState;
  /** Address of the view from behind as a file: it stands in the page until a reader asks for more. */
  readonly behindFile?: string | undefined;
}

const [, , WIDTH, HEIGHT] = FRAME.behind;

/** The skeleton as it is dragged, from behind, from the side or both. */
export function ChainFigure({ id, live, view, told, behindFile }: Props) {
  const { behind, side } = useMemo(() => wordsOf(told), [told]);
  return (
    <div class={view === 'both' ? 'views' : 'views one'}>
      {behindFile ? (
        <img src={behindFile} alt={`${behind.title}. ${behind.description}`} width={WIDTH} height={HEIGHT} />
      ) : (
        view !== 'side' && <LiveView id={`${id}-b`} live={live} words={behind} of={ChainBehind} />
      )}
      {view !== 'behind' && <LiveView id={`${id}-s`} live={live} words={side} of={ChainSide} />}
    </div>
  );
}

interface LiveViewProps extends Pick<Props, 'id' | 'live'> {
  readonly words: PlateWords;
  readonly of: typeof ChainBehind | typeof ChainSide;
}

/** One view, which follows for itself: where the page is slow the views are drawn in turns. */
function LiveView({ id, live, words, of: ChainView }: LiveViewProps) {
  const { state, turn } = useFollowed(live);
  const target = useMemo(() => anglesOf(state), [state]);
  return <ChainView id={id} angles={useTween(target, turn)} scale={state.scale} words={words} />;
}

function wordsOf(state: ChainState) {
  const title = titleOf(state);
  const description = describe(state);
  return {
    behind: { title, description },
    side: { title: `${title}, from the side`, description: state.view === 'both' ? `The same from the side. ${shortly(state)}` : description },
  };
}
