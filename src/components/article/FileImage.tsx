import type { FigureAttributes, FigureName } from '../../figures/plates/states.ts';
import { figureKey } from '../../gallery/figure-key.ts';
import { withBase } from '../../library/paths.ts';
import { FILE_DRAWINGS } from './file-drawings.tsx';

interface Props {
  readonly of: FigureName;
  readonly attributes: FigureAttributes;
}

/** A figure from the file that it is drawn in. */
export function FileImage({ of, attributes }: Props) {
  const drawing = FILE_DRAWINGS[of];
  if (!drawing) throw new Error(`The figure "${of}" is drawn in no file`);
  const { words, width, ratio, isWide } = drawing;
  const src = withBase(`/figures/drawn/${figureKey(of, attributes)}.svg`, import.meta.env.BASE_URL);
  return <img {...(isWide && { class: 'plate' })} src={src} alt={words(attributes)} width={width} height={Math.round(width * ratio)} loading="lazy" />;
}
