import { figureMarkup, type FigureMarkup } from '../../figures/figure-markup.tsx';
import type { FigureAttributes, FigureName } from '../../figures/plates/states.ts';
import { ChainInState } from '../../tools/kinetic-chain/chain-markup.tsx';
import { figureState } from '../../tools/kinetic-chain/figure-state.ts';
import { WornSolesPlate } from '../../tools/shoe-wear/WornSolesPlate.tsx';
import { wornSoles } from '../../tools/shoe-wear/worn-soles.ts';
import { DRAWINGS } from './drawings.tsx';

/** A figure in a state as markup, with its title and its description. @throws {Error} when the state cannot be drawn */
export function figureDrawing(of: FigureName, attributes: FigureAttributes): FigureMarkup {
  if (of === 'worn-soles') return figureMarkup(<WornSolesPlate {...wornSoles(attributes.marks)} />);
  if (of === 'kinetic-chain') return figureMarkup(<ChainInState id="figure" state={figureState(attributes)} />);
  const Drawing = DRAWINGS[of];
  return figureMarkup(<Drawing id="figure" {...attributes} />);
}
