import { useId, useMemo } from 'preact/hooks';
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
  const { room, live, shown, listed, chain, isLost, reach } = explorer;
  const { view } = shown.state;
  const drawing = useMemo(
    () => (chain ? <chain.ChainFigure id={id} live={live} view={view} told={listed} /> : <Pictures {...pictures} />),
    [view, listed, chain],
  );
  return (
    <div class="explorer" ref={room} onFocusIn={reach} onPointerEnter={reach}>
      <Stage explorer={explorer} drawing={drawing} isLost={isLost}>
        <p>
          <a href={chain && shown.isTouched ? `${toolHref}#${chain.toLink(listed)}` : toolHref}>Every joint, its numbers and sources</a>
        </p>
      </Stage>
    </div>
  );
}
