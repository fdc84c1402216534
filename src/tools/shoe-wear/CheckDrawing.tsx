import { checkBox, type CheckDrawingName } from '../../figures/checks/check-box.ts';
import { CHECK_DRAWING_WORDS } from './check-drawing-words.ts';

interface CheckDrawingProps {
  readonly of: CheckDrawingName;
  /** Address of the file that holds the drawings, with the site's base. */
  readonly sprite: string;
}

/** The drawing of a home check. */
export function CheckDrawing({ of, sprite }: CheckDrawingProps) {
  return (
    <svg class="check-drawing" viewBox={checkBox(of)} role="img" aria-label={CHECK_DRAWING_WORDS[of]}>
      <use href={`${sprite}#${of}`} />
    </svg>
  );
}
