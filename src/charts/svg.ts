import { wrapped } from '../figures/wrapped.ts';
import { WIDTH, type Drawn } from './draw.ts';
import { escaped } from './lean-svg.ts';
import { LINE } from './marks.ts';

/** Words every drawing needs for those who do not see it. */
export interface DrawingWords {
  readonly title: string;
  readonly description: string;
}

const TEXT = 'font-size="14"';

const named = ({ title, description }: DrawingWords): string =>
  `role="img"><title>${escaped(title)}</title><desc>${escaped(description)}</desc>`;

/**
 * A drawing in a page. Its colours and its face are the page's own tokens, written as attributes: it needs no style
 * sheet. Wide as a phone, and not much wider anywhere, so that its words keep the size of text.
 */
export function pageSvg({ height, markup }: Drawn, words: DrawingWords): string {
  return `<svg viewBox="0 0 ${WIDTH} ${height}" width="352" font-family="var(--sans)" fill="currentColor" ${TEXT} ${named(words)}${markup}</svg>`;
}

/** What the tokens are in a file that stands alone: the light ones of `tokens.css`, as every program reads them. */
const PRINTED = {
  currentColor: '#141c2e',
  'var(--ink-soft)': '#3f4859',
  'var(--accent)': '#1f3a9c',
  'var(--hairline)': '#cfd6dd',
  'var(--paper)': '#ffffff',
} as const;
const MARGIN = 16;
const CREDIT_LETTERS = 44;

/**
 * A drawing as a file of its own: colours of its own, paper, source and licence below.
 *
 * @param credits sentences to stand below it: source, licence, address
 */
export function standaloneSvg({ height, markup }: Drawn, words: DrawingWords, credits: readonly string[]): string {
  const lines = credits.flatMap((sentence) => wrapped(sentence, CREDIT_LETTERS));
  const [width, tall] = [WIDTH + 2 * MARGIN, height + (lines.length + 1) * LINE + 2 * MARGIN];
  const below = lines
    .map((line, index) => `<text y="${height + (index + 2) * LINE}">${escaped(line)}</text>`)
    .join('');
  const colours = Object.entries(PRINTED);
  const printed = colours.reduce((text, [token, colour]) => text.replaceAll(token, colour), markup);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-MARGIN} ${-MARGIN} ${width} ${tall}" width="${2 * width}" height="${2 * tall}" ` +
    `font-family="Helvetica Neue, Arial, sans-serif" fill="${PRINTED.currentColor}" ${TEXT} ${named(words)}` +
    `<rect x="${-MARGIN}" y="${-MARGIN}" width="${width}" height="${tall}" fill="${PRINTED['var(--paper)']}"/>${printed}${below}</svg>\n`
  );
}
