import { chartOf } from '../../src/charts/list.ts';

/** The drawing of a chart, without its root element. */
export const markupOf = (name: string): string => chartOf(name).drawn.markup;

/** The path of a chart whose other attributes are these; empty when there is none. */
export function pathOf(name: string, attributes: string): string {
  const [, path = ''] = new RegExp(`<path ${attributes.replaceAll(/[()]/g, '\\$&')} d="([^"]*)"`).exec(markupOf(name)) ?? [];
  return path;
}

/** The numbers of a path, in their order. */
export const numbersOf = (path: string): number[] => [...path.matchAll(/-?(\d+(\.\d+)?|\.\d+)/g)].map(([text]) => Number(text));

/** What a drawing says, a text element each. */
export const wordsOf = (name: string): string[] => [...markupOf(name).matchAll(/<text[^>]*>([^<]*)/g)].map(([, said = '']) => said);
