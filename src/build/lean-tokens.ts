import { transform } from 'lightningcss';

const NAMES = /var\((--[\w-]+)/g;

/**
 * A style sheet without the custom properties that nothing asks for.
 *
 * @param css a valid style sheet
 * @param markup of its document, where attributes may ask for some
 * @example leanTokens(':root{--a:red;--b:red}', '<path fill="var(--b)"/>') // ':root{--b:red}'
 */
export function leanTokens(css: string, markup: string): string {
  const asked = new Set([...`${css}${markup}`.matchAll(NAMES)].map(([, name]) => name));
  const { code } = transform({
    filename: 'tokens.css',
    code: Buffer.from(css),
    minify: true,
    visitor: { Declaration: { custom: ({ name }) => (name.startsWith('--') && !asked.has(name) ? [] : undefined) } },
  });
  const lean = Buffer.from(code).toString('utf8');
  // What one property asks for, nothing asks for once that one has gone.
  return lean.length < css.length ? leanTokens(lean, markup) : lean;
}
