import { hash } from 'node:crypto';

const INLINE = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g;
const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const HASHES = /(?: 'sha256-[A-Za-z0-9+/=]+')+/;

function hashes(html: string, element: 'script' | 'style'): string {
  const inline = [...html.matchAll(INLINE)].filter(([tag, name]) => name === element && !/^<[^>]*(ld\+json|\ssrc=)/.test(tag));
  const sources = inline.map(([, , text = '']) => ` 'sha256-${hash('sha256', text, 'base64')}'`);
  return [...new Set(sources)].join('');
}

/**
 * Astro lists the hash of every inline script and style of the whole site in every document. This
 * lists those that the document holds: a stricter policy, and about 35 bytes a hash less.
 *
 * @param html a built document
 * @returns the document with its policy tightened; unchanged when it has none
 */
export function tightenCsp(html: string): string {
  return html.replace(POLICY, (meta, policy: string) =>
    meta.replace(policy, () =>
      policy
        .split(';')
        .map((directive) => {
          if (directive.includes('script-src ')) return directive.replace(HASHES, hashes(html, 'script'));
          return directive.includes('style-src ') ? directive.replace(HASHES, hashes(html, 'style')) : directive;
        })
        .join(';'),
    ),
  );
}
