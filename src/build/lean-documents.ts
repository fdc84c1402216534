import { hash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { takeOutScripts } from './islands-script.ts';
import { leanStyles } from './lean-css.ts';
import { plainHtml } from './plain-html.ts';
import { scriptsOf } from './scripts-of.ts';
import { tightenCsp } from './tight-csp.ts';

const fileOf = (code: string) => `_astro/islands.${hash('sha256', code, 'hex').slice(0, 8)}.js`;

/**
 * Once the site is built: documents are plain HTML with the styles that they use and without inline
 * scripts, and each policy allows just what its document holds.
 */
export function leanDocuments(): AstroIntegration {
  let base = '/';
  return {
    name: 'lean-documents',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const scripts = new Map<string, string>();
        for await (const file of glob('*.js', { cwd: fileURLToPath(new URL('_astro', dir)) })) {
          scripts.set(file, await readFile(new URL(`_astro/${file}`, dir), 'utf8'));
        }
        for await (const file of glob('**/*.html', { cwd: fileURLToPath(dir) })) {
          const path = new URL(file, dir);
          const { html, code } = takeOutScripts(await readFile(path, 'utf8'), (found) => base + fileOf(found));
          if (code) await writeFile(new URL(fileOf(code), dir), code);
          const plain = plainHtml(html);
          await writeFile(path, tightenCsp(leanStyles(plain, scriptsOf(plain, scripts))));
        }
      },
    },
  };
}
