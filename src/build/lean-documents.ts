import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { plainHtml } from './plain-html.ts';
import { tightenCsp } from './tight-csp.ts';

/** Once the site is built: documents are plain HTML, and each policy allows just what its document holds. */
export function leanDocuments(): AstroIntegration {
  return {
    name: 'lean-documents',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for await (const file of glob('**/*.html', { cwd: fileURLToPath(dir) })) {
          const path = new URL(file, dir);
          await writeFile(path, tightenCsp(plainHtml(await readFile(path, 'utf8'))));
        }
      },
    },
  };
}
