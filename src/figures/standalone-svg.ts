import { wrapped } from './wrapped.ts';

const SHOWN = /^<svg ([^>]*viewBox=")([-\d.]+) ([-\d.]+) ([\d.]+) ([\d.]+)("[^>]*)>/;

/** Title and description, which stand before everything that is seen. */
const NAMED = /^<title.*<\/desc>/s;

/** Width of a drawing that no page gives one, in px: that of a drawing in an article. */
const WIDTH = 408;

/** What stands below a drawing and around it, in px at that width. */
const MARGIN = 14;
const LINE = 15;
const LETTERS = 11;
/** Letters in a line of that size. */
const MOST_LETTERS = 64;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * A drawing of a page as a file of its own, which an `<img>` can show.
 *
 * @param drawing markup of one `<svg>` with a `viewBox`
 * @param css the tokens and rules that it uses
 * @param credits sentences to be drawn below it, such as its source; with them it gets paper of its own
 * @throws {Error} when the markup does not begin with such an `<svg>`
 */
export function standaloneSvg(drawing: string, css: string, credits: readonly string[] = []): string {
  const [tag, before = '', left, top, width, height, after = ''] = SHOWN.exec(drawing) ?? [];
  if (!tag) throw new Error(`A drawing begins with an <svg> that has a viewBox, not with ${drawing.slice(0, 40)}`);
  const { box, paper, words } = framed([left, top, width, height].map(Number), credits);
  const [, , wide = 0, high = 0] = box;
  const tall = Math.round((WIDTH * high) / wide);
  const inner = drawing.slice(tag.length, -'</svg>'.length);
  const [head = ''] = NAMED.exec(inner) ?? [];
  const size = `:root{width:${WIDTH}px;height:${tall}px;max-width:none}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${tall}" ${before}${box.join(' ')}${after}>` +
    `<style>${escaped(css + size)}</style>${head}${paper}${inner.slice(head.length)}${words}</svg>\n`
  );
}

/** The box of a drawing, grown by a margin and by the words below it. */
function framed(box: readonly number[], credits: readonly string[]): { box: readonly number[]; paper: string; words: string } {
  if (credits.length === 0) return { box, paper: '', words: '' };
  const [left = 0, top = 0, width = 0, height = 0] = box;
  const px = width / (WIDTH - 2 * MARGIN);
  const [margin, line] = [Math.round(MARGIN * px), Math.round(LINE * px)];
  const lines = credits.flatMap((sentence) => wrapped(sentence, MOST_LETTERS));
  const grown = [left - margin, top - margin, width + 2 * margin, height + 3 * margin + lines.length * line];
  const [x, y, wide, high] = grown;
  const texts = lines.map((text, index) => `<text x="${left}" y="${top + height + margin + (index + 1) * line}">${escaped(text)}</text>`);
  return {
    box: grown,
    paper: `<rect x="${x}" y="${y}" width="${wide}" height="${high}" fill="var(--paper)"/>`,
    words: `<g font-size="${Math.round(LETTERS * px)}">${texts.join('')}</g>`,
  };
}
