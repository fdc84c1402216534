import { transform } from 'lightningcss';
import { withoutForcedColours } from './forced-colours.ts';

/** Programs that know no custom properties, layers, nesting or `oklch()` need what browsers of 2017 needed. */
const OLD_PROGRAMS = { chrome: 60 << 16 };

const TOKEN = /(--[\w-]+):\s*([^;{}]+)/g;
const LIGHT = /^light-dark\(([^()]*(?:\([^()]*\))?),.*\)$/s;
/** The second choice of a colour, for browsers that know it; the first says the same. */
const NEWER_COLOUR = /;[\w-]+:lab\([^)]*\)/g;
const PAINT = /(?<==")[^"]*(?:var|color-mix)\([^"]*(?=")/g;

function plain(css: string): string {
  const { code } = transform({
    filename: 'printed.css',
    code: Buffer.from(css),
    minify: true,
    targets: OLD_PROGRAMS,
    visitor: { Rule: { 'layer-block': ({ value }) => value.rules, 'layer-statement': () => [] } },
  });
  return Buffer.from(code).toString('utf8').replaceAll(NEWER_COLOUR, '');
}

/**
 * A drawing as a file that every program reads: each token gives way to its light colour, and paper is white.
 *
 * @param svg a file whose paint may ask for tokens, with a `<style>` of its own
 * @param css tokens and rules that it uses; they go into that `<style>`
 * @example printedSvg('<svg fill="var(--ink)"><style></style></svg>', ':root{--ink:light-dark(oklch(0 0 0),oklch(1 0 0))}')
 * // '<svg fill="#000"><style></style></svg>'
 */
export function printedSvg(svg: string, css: string): string {
  const onPaper = withoutForcedColours(css);
  const given = [...onPaper.matchAll(TOKEN)].map(([, name = '', value = '']) => [name, value.trim().replace(LIGHT, '$1')] as const);
  const tokens = new Map([...given, ['--paper', '#fff']]);
  const filled = (text: string): string => text.replaceAll(/var\((--[\w-]+)\)/g, (asked, name: string) => tokens.get(name) ?? asked);
  const rules = plain(filled(onPaper.replace(/:root\s*\{[^}]*\}/, '')));
  const paint = (value: string): string => /^a\{fill:(.*)\}$/.exec(plain(`a{fill:${filled(value)}}`))?.[1] ?? filled(value);
  return svg.replaceAll(PAINT, paint).replace('<style>', `<style>${rules.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}`);
}
