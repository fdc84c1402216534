const PLAIN_SCRIPT = /<script>([\s\S]*?)<\/script>/g;

/** A document whose inline scripts stand in one file. */
export interface Split {
  readonly html: string;
  /** What the file holds; empty when the document had no inline script. */
  readonly code: string;
}

/**
 * Takes the inline scripts that wake islands out of a document, so that its first round trip
 * carries words instead, every page shares one file, and the policy needs no hash for them.
 *
 * @param html a built document
 * @param addressOf where the file will stand, given what it holds
 * @example takeOutScripts('<head></head><script>a()</script>', () => '/a.js')
 * // { html: '<head><script type="module" async src="/a.js"></script></head>', code: 'a()' }
 */
export function takeOutScripts(html: string, addressOf: (code: string) => string): Split {
  const code = [...html.matchAll(PLAIN_SCRIPT)].map(([, text = '']) => text.trim()).join('\n');
  if (code === '') return { html, code };
  const tag = `<script type="module" async src="${addressOf(code)}"></script></head>`;
  return { html: html.replace(PLAIN_SCRIPT, '').replace('</head>', () => tag), code };
}
