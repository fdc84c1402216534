import type { FigureAttributes } from '../../figures/plates/states.ts';
import { figureKey } from '../../gallery/figure-key.ts';
import { withBase } from '../../library/paths.ts';
import { shortly } from '../../tools/kinetic-chain/description-words.ts';
import { figureState } from '../../tools/kinetic-chain/figure-state.ts';
import { FRAME } from '../../tools/kinetic-chain/frame.ts';

const [, , WIDTH, HEIGHT] = FRAME.behind;
const SHOWN_WIDTH = 190;

/** The chain in a state, drawn in a file of its own: it is too large for the pages that show it. */
export function ChainImage(attributes: FigureAttributes) {
  const file = `/figures/chain/${figureKey('kinetic-chain', attributes)}.svg`;
  return (
    <img
      src={withBase(file, import.meta.env.BASE_URL)}
      alt={shortly(figureState(attributes))}
      width={SHOWN_WIDTH}
      height={Math.round((SHOWN_WIDTH * HEIGHT) / WIDTH)}
      loading="lazy"
    />
  );
}
