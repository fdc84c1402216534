import { useId } from 'preact/hooks';
import { Pictures, type ChainPictures } from './Pictures.tsx';
import { Stage } from './Stage.tsx';
import { useExplorer } from './use-explorer.browser.ts';

interface Props {
  /** The drawing as files, for an article has no room for it; the drawing itself comes when it is touched. */
  readonly pictures: ChainPictures;
  /** Address of the tool's own page. */
  readonly toolHref: string;
}

/** The explorer in an article: the drawing and the wedge, and the way to all of it. */
export function EmbeddedChain({ pictures, toolHref }: Props) {
  const id = useId();
  const explorer = useExplorer();
  const { room, shown, chain, isLost, reach } = explorer;
  const { state, turn, isTouched } = shown;
  const drawing = chain ? <chain.ChainFigure id={id} state={state} turn={turn} /> : <Pictures {...pictures} />;
  return (
    <div class="explorer" ref={room} onFocusIn={reach} onPointerEnter={reach}>
      <Stage explorer={explorer} drawing={drawing} isLost={isLost}>
        <p>
          <a href={chain && isTouched ? `${toolHref}#${chain.toLink(state)}` : toolHref}>Every joint, its numbers and sources</a>
        </p>
      </Stage>
    </div>
  );
}
