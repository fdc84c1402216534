import { shortNumbers } from '../figures/point.ts';

/** What Plot writes and no chart here needs: labels of its marks, and what a browser assumes anyway. */
const NEEDLESS = new Set(['aria-label', 'class', 'stroke-linejoin', 'stroke-miterlimit', 'transform']);
const PLACE = /translate\(([-\d.]+),\s*([-\d.]+)\)/;
/** Shapes that one path can draw together. */
const JOINABLE = new Set(['line', 'circle', 'path']);

/** Text as XML writes it. */
export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A path with its numbers at one decimal and without needless blanks. */
export function shortPath(path: string): string {
  return path.replaceAll(/[-\d.,\s]+/g, (numbers) => shortNumbers(numbers.split(/[,\s]+/).filter(Boolean).map(Number)));
}

const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

/** A shape as a piece of a path; a dot is a line of no length whose round ends make it. */
function pieceOf(shape: Element): string {
  const [x1, y1, x2, y2, cx, cy] = ['x1', 'y1', 'x2', 'y2', 'cx', 'cy'].map((name) => numberOf(shape, name));
  if (shape.tagName === 'path') return shape.getAttribute('d') ?? '';
  if (shape.tagName === 'circle') return `M${cx},${cy}h0`;
  return `M${x1},${y1}${y1 === y2 ? `H${x2}` : `V${y2}`}`;
}

function joined(group: Element): Map<string, string> {
  const [first] = group.children;
  const isDot = first?.tagName === 'circle';
  const dot = [
    ['stroke', group.getAttribute('fill') ?? 'currentColor'],
    ['stroke-width', String(2 * numberOf(first ?? group, 'r'))],
    ['stroke-linecap', 'round'],
  ] as const;
  const pieces = [...group.children].map(pieceOf).join('');
  return new Map([...(isDot ? dot : attributesOf(group)), ['d', shortPath(pieces)]]);
}

function attributesOf(element: Element): Map<string, string> {
  const kept = [...element.attributes].filter(({ name }) => !NEEDLESS.has(name));
  const attributes = new Map(kept.map(({ name, value }) => [name, value.replace(/^0\./, '.')]));
  const [, x, y] = PLACE.exec(element.getAttribute('transform') ?? '') ?? [];
  if (element.tagName === 'text' && x && y) {
    attributes.delete('y');
    for (const [name, value] of [['x', x], ['y', y]] as const) if (Number(value) !== 0) attributes.set(name, shortNumbers([Number(value)]));
  }
  return attributes;
}

const tag = (name: string, attributes: ReadonlyMap<string, string>, inner = ''): string => {
  const written = [...attributes].map(([key, value]) => ` ${key}="${value.replaceAll('"', '&quot;')}"`).join('');
  return inner ? `<${name}${written}>${inner}</${name}>` : `<${name}${written}/>`;
};

/**
 * The markup of a mark that Plot drew, as short as SVG allows: its shapes are one path, its words stand on their base
 * line, and nothing carries a style, a class or a label.
 */
export function leanMarkup(mark: Element): string {
  const shapes = [...mark.children];
  if (mark.tagName !== 'g' || shapes.length === 0) return '';
  if (shapes.every(({ tagName }) => JOINABLE.has(tagName))) return tag('path', joined(mark));
  const set = attributesOf(mark);
  // Plot leaves out the anchor that its own root element has; ours has the one of plain SVG.
  if (set.get('text-anchor') === 'start') set.delete('text-anchor');
  else if (!set.has('text-anchor')) set.set('text-anchor', 'middle');
  const texts = shapes.map((text) => ({ attributes: attributesOf(text), words: escaped(text.textContent) }));
  const [only, ...others] = texts;
  if (only && others.length === 0) return tag('text', new Map([...set, ...only.attributes]), only.words);
  return tag('g', set, texts.map(({ attributes, words }) => tag('text', attributes, words)).join(''));
}
