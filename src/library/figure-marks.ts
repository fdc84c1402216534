import type { NamedLink } from './paths.ts';

/** A `<Figure>` as an author wrote it. */
export interface FigureMark {
  /** Name of the figure. */
  readonly of: string;
  /** Its state: what else stands on it, but for caption and id. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A page with the figures and charts that its author put there, each as often as it stands there. */
export interface FigurePlace extends NamedLink {
  readonly path: string;
  /** Day of its last change. @example '2026-11-22' */
  readonly changed: string;
  readonly figures: readonly FigureMark[];
  readonly charts: readonly string[];
}

/** What stands in a comment reaches no reader. */
const COMMENT = /\{\/\*[\s\S]*?\*\/\}/g;
const MARK = /<(Figure|Chart)((?:\s+[a-z]+="[^"]*")*)\s*\/?>/g;
const ATTRIBUTE = /([a-z]+)="([^"]*)"/g;

/**
 * The figures and the charts that a page shows, in order.
 *
 * @param body MDX without its front matter
 * @example markedFigures('<Figure of="heel-from-behind" eversion="10" caption="A leg." />')
 * // { figures: [{ of: 'heel-from-behind', attributes: { eversion: '10' } }], charts: [] }
 */
export function markedFigures(body: string): Pick<FigurePlace, 'figures' | 'charts'> {
  const marks = [...body.replaceAll(COMMENT, '').matchAll(MARK)].map(([, component, written = '']) => {
    const all = Object.fromEntries([...written.matchAll(ATTRIBUTE)].map(([, name, value = '']) => [name, value]));
    const { of = '', caption: _caption, id: _id, ...attributes } = all;
    return { component, of, attributes };
  });
  return {
    figures: marks.filter(({ component }) => component === 'Figure').map(({ of, attributes }) => ({ of, attributes })),
    charts: marks.filter(({ component }) => component === 'Chart').map(({ of }) => of),
  };
}
