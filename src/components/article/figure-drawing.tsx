import { figureMarkup, type FigureMarkup } from '../../figures/figure-markup.tsx';
import type { FigureAttributes, FigureName } from '../../figures/plates/states.ts';
import { DRAWINGS } from './drawings.tsx';
import { FILE_DRAWINGS } from './file-drawings.tsx';

/** A figure in a state as markup, with its title and its description. @throws {Error} when the state cannot be drawn */
export function figureDrawing(of: FigureName, attributes: FigureAttributes): FigureMarkup {
  const inFile = FILE_DRAWINGS[of];
  if (inFile) return inFile.markup(attributes);
  const Drawing = DRAWINGS[of];
  return figureMarkup(<Drawing id="figure" {...attributes} />);
}
