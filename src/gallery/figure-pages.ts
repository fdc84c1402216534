import { CHART_NAMES, chartOf, type ChartName } from '../charts/list.ts';
import { FIGURE_STATES, type FigureAttributes, type FigureName } from '../figures/plates/states.ts';
import type { FigurePlace } from '../library/figure-marks.ts';
import type { NamedLink } from '../library/paths.ts';
import { factsOf, isFigureName } from './facts.ts';
import type { FigureFacts } from './figure-facts.ts';
import { figureKey } from './figure-key.ts';

/** What a page of a figure draws. */
export type Drawn =
  | { readonly kind: 'drawing'; readonly of: FigureName; readonly attributes: FigureAttributes }
  | { readonly kind: 'chart'; readonly of: ChartName };

/** A figure in one state, or a chart: what its own page is about. */
export interface FigurePage extends FigureFacts {
  readonly key: string;
  /** Address of its page from the site's root. */
  readonly path: string;
  readonly drawn: Drawn;
  /** Addresses of its files from the site's root; only what has numbers has a table to take along. */
  readonly files: { readonly svg: string; readonly csv?: string };
  /** Pages that show it. */
  readonly places: readonly NamedLink[];
  /** The last day on which one of them changed; absent where only the gallery shows it. @example '2026-11-22' */
  readonly changed?: string;
}

/** Figures that a tool's page draws without a `<Figure>`. */
const IN_TOOLS = [{ of: 'leg-length-share', path: '/tools/leg-length/' }] as const;

/** The page of a figure by its key, from the site's root. */
export const figurePath = (key: string): string => `/figures/${key}/`;

function shownOn(pages: readonly FigurePlace[]): Pick<FigurePage, 'places' | 'changed'> {
  const changed = pages.map((page) => page.changed).sort().at(-1);
  return { places: [...new Set(pages)].map(({ name, href }) => ({ name, href })), ...(changed && { changed }) };
}

function drawingPage(of: FigureName, attributes: FigureAttributes, pages: readonly FigurePlace[]): FigurePage {
  const facts = factsOf(of, attributes);
  const key = figureKey(of, attributes);
  const file = `/figures/${key}`;
  const files = { svg: `${file}.svg`, ...(facts.numbers.length > 0 && { csv: `${file}.csv` }) };
  return { ...facts, key, path: figurePath(key), drawn: { kind: 'drawing', of, attributes }, files, ...shownOn(pages) };
}

function chartPage(of: ChartName, pages: readonly FigurePlace[]): FigurePage {
  const { data, studies } = chartOf(of);
  const file = `/charts/${of}`;
  const files = { svg: `${file}.svg`, csv: `${file}.csv` };
  return { name: data.name, studies, numbers: [], key: of, path: figurePath(of), drawn: { kind: 'chart', of }, files, ...shownOn(pages) };
}

/**
 * Every figure that has a page: each state that an author shows or that the gallery does, and each chart.
 *
 * @param shown the pages of the site with the figures and charts that they name, in the order in which uses are told
 * @throws Error when a page names a figure in a state that cannot be drawn
 */
export function figurePages(shown: readonly FigurePlace[]): FigurePage[] {
  const inTools = IN_TOOLS.flatMap(({ of, path }) => shown.filter((page) => page.path === path).map((page) => ({ of, attributes: {}, page })));
  const inProse = shown.flatMap((page) => page.figures.flatMap(({ of, attributes }) => (isFigureName(of) ? [{ of, attributes, page }] : [])));
  const inGallery = Object.values(FIGURE_STATES).flat().map(({ id: _id, caption: _caption, of, ...attributes }) => ({ of, attributes, page: undefined }));
  const drawings = Map.groupBy([...inProse, ...inTools, ...inGallery], ({ of, attributes }) => figureKey(of, attributes));
  return [
    ...[...drawings.values()].flatMap((uses) => {
      const [first] = uses;
      return first ? [drawingPage(first.of, first.attributes, uses.flatMap(({ page }) => page ?? []))] : [];
    }),
    ...CHART_NAMES.map((name) => chartPage(name, shown.filter(({ charts }) => charts.includes(name)))),
  ];
}
