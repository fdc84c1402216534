import type { FigureAttributes, FigureName } from '../../figures/plates/states.ts';
import { figureKey } from '../../gallery/figure-key.ts';
import { withBase } from '../../library/paths.ts';
import { FILE_DRAWINGS } from './file-drawings.tsx';

interface Props {
  readonly of: FigureName;
  readonly attributes: FigureAttributes;
}

/** Width of a drawing in a column that has room for it, in px. */
const FULL_WIDTH = 408;
const SIZE = /viewBox="\S+ \S+ (\S+) (\S+)"/;

/** A figure from the file that it is drawn in. */
export function FileImage({ of, attributes }: Props) {
  const drawing = FILE_DRAWINGS[of];
  if (!drawing) throw new Error(`The figure "${of}" is drawn in no file`);
  const { markup, description } = drawing.markup(attributes);
  const [, wide, high] = SIZE.exec(markup) ?? [];
  const { width = FULL_WIDTH } = drawing;
  const height = Math.round((width * Number(high)) / Number(wide));
  const src = withBase(`/figures/drawn/${figureKey(of, attributes)}.svg`, import.meta.env.BASE_URL);
  const alt = drawing.shortly?.(attributes) ?? description;
  return <img {...(!drawing.width && { class: 'plate' })} src={src} alt={alt} width={width} height={height} loading="lazy" />;
}
