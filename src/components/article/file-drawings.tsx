import { figureMarkup, type FigureMarkup } from '../../figures/figure-markup.tsx';
import type { FigureAttributes, FigureName } from '../../figures/plates/states.ts';
import { ChainInState } from '../../tools/kinetic-chain/chain-markup.tsx';
import { shortly } from '../../tools/kinetic-chain/description-words.ts';
import { figureState } from '../../tools/kinetic-chain/figure-state.ts';
import { FRAME } from '../../tools/kinetic-chain/frame.ts';
import { KINDS_BOX, KINDS_WORDS, LegLengthKindsFigure } from '../../tools/leg-length/KindsFigure.tsx';
import { wornSoles } from '../../tools/shoe-wear/worn-soles.ts';
import { WornSolesPlate } from '../../tools/shoe-wear/WornSolesPlate.tsx';

/** A figure that stands in a file of its own: it is too large for the pages that show it. */
interface FileDrawing {
  /** @throws Error when the state cannot be drawn */
  readonly markup: (attributes: FigureAttributes) => FigureMarkup;
  /** What it shows, to readers who do not see it. */
  readonly words: (attributes: FigureAttributes) => string;
  /** Width at which a page shows it, in px, and how many times as high it is. */
  readonly width: number;
  readonly ratio: number;
  /** True of a figure as wide as its column. */
  readonly isWide?: boolean;
  /** True where the soles' own styles draw it. */
  readonly isSoles?: boolean;
}

const [, , CHAIN_WIDTH, CHAIN_HEIGHT] = FRAME.behind;
const [, , KINDS_WIDTH, KINDS_HEIGHT] = KINDS_BOX;

/** The figures that stand in files of their own. */
export const FILE_DRAWINGS: Readonly<Partial<Record<FigureName, FileDrawing>>> = {
  'kinetic-chain': {
    markup: (attributes) => figureMarkup(<ChainInState id="figure" state={figureState(attributes)} />),
    words: (attributes) => shortly(figureState(attributes)),
    width: 190,
    ratio: CHAIN_HEIGHT / CHAIN_WIDTH,
  },
  'leg-length-kinds': {
    markup: () => figureMarkup(<LegLengthKindsFigure id="figure" />),
    words: () => KINDS_WORDS,
    width: 408,
    isWide: true,
    ratio: KINDS_HEIGHT / KINDS_WIDTH,
  },
  'worn-soles': {
    markup: ({ marks }) => figureMarkup(<WornSolesPlate {...wornSoles(marks)} />),
    words: ({ marks }) => wornSoles(marks).description,
    width: 276,
    ratio: 375 / 276,
    isSoles: true,
  },
};
