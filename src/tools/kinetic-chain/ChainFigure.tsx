import { useMemo } from 'preact/hooks';
import { anglesOf } from './angles.ts';
import { ChainBehind } from './ChainBehind.tsx';
import { ChainSide } from './ChainSide.tsx';
import { describe, shortly, titleOf } from './description-words.ts';
import { chainGeometry } from './geometry.ts';
import { FRAME } from './frame.ts';
import type { ChainState } from './state.ts';
import { useTween } from './use-tween.browser.ts';

interface Props {
  /** Prefix of the ids in this drawing; unique on the page. */
  readonly id: string;
  readonly state: ChainState;
  /** Grows by 1 with each step of the tour, to which the bones move. */
  readonly turn: number;
  /** Address of the view from behind as a file: it stands in the page until a reader asks for more. */
  readonly behindFile?: string | undefined;
}

const [, , WIDTH, HEIGHT] = FRAME.behind;

/** The skeleton in a state, from behind, from the side or both. */
export function ChainFigure({ id, state, turn, behindFile }: Props) {
  const target = useMemo(() => anglesOf(state), [state]);
  const angles = useTween(target, turn);
  const geometry = useMemo(() => chainGeometry(angles, state.scale), [angles, state.scale]);
  const { view } = state;
  const title = titleOf(state);
  const side = view === 'both' ? `The same from the side. ${shortly(state)}` : describe(state);
  return (
    <div class={view === 'both' ? 'views' : 'views one'}>
      {behindFile ? (
        <img src={behindFile} alt={`${title}. ${describe(state)}`} width={WIDTH} height={HEIGHT} />
      ) : (
        view !== 'side' && <ChainBehind id={`${id}-b`} geometry={geometry} words={{ title, description: describe(state) }} />
      )}
      {view !== 'behind' && <ChainSide id={`${id}-s`} geometry={geometry} words={{ title: `${title}, from the side`, description: side }} />}
    </div>
  );
}
