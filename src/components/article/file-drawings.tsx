import { figureMarkup, type FigureMarkup } from '../../figures/figure-markup.tsx';
import type { FigureAttributes, FigureName } from '../../figures/plates/states.ts';
import { ChainInState } from '../../tools/kinetic-chain/chain-markup.tsx';
import { shortly } from '../../tools/kinetic-chain/description-words.ts';
import { figureState } from '../../tools/kinetic-chain/figure-state.ts';
import { LegLengthKindsFigure } from '../../tools/leg-length/KindsFigure.tsx';
import { wornSoles } from '../../tools/shoe-wear/worn-soles.ts';
import { WornSolesPlate } from '../../tools/shoe-wear/WornSolesPlate.tsx';

/** A figure that stands in a file of its own: it is too large for the pages that show it. */
interface FileDrawing {
  /** @throws Error when the state cannot be drawn */
  readonly markup: (attributes: FigureAttributes) => FigureMarkup;
  /** What it shows, to readers who do not see it, where its own description is too long for a page. */
  readonly shortly?: (attributes: FigureAttributes) => string;
  /** Width at which a page shows it, in px; without one it is as wide as its column, up to that of any drawing. */
  readonly width?: number;
  /** True where the soles' own styles draw it. */
  readonly isSoles?: boolean;
}

/** The figures that stand in files of their own. */
export const FILE_DRAWINGS: Readonly<Partial<Record<FigureName, FileDrawing>>> = {
  'kinetic-chain': {
    markup: (attributes) => figureMarkup(<ChainInState id="figure" state={figureState(attributes)} />),
    shortly: (attributes) => shortly(figureState(attributes)),
    width: 190,
  },
  'leg-length-kinds': { markup: () => figureMarkup(<LegLengthKindsFigure id="figure" />) },
  'worn-soles': { markup: ({ marks }) => figureMarkup(<WornSolesPlate {...wornSoles(marks)} />), width: 276, isSoles: true },
};
