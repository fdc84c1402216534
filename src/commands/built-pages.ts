import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withBase } from '../library/paths.ts';

/** The folder that `astro build` writes, with a separator at the end. */
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** A page of the built site. */
export interface BuiltPage {
  /** Address from the server's root, with a slash at the end; the 404 page is `/404.html`. */
  readonly path: string;
  /** Path of the file below `dist/`. */
  readonly file: string;
  readonly html: string;
}

/** The folder that the site is served from, with slashes around it. */
export const BASE = `/${(process.env['BASE_PATH'] ?? '').replaceAll(/^\/|\/$/g, '')}/`.replace('//', '/');

/** An address of the site as it is served. @example served('/about/') // '/about/' */
export const served = (path: string): string => withBase(path, BASE);

/** The file below `dist/` that an address of the server leads to. @example fileOf('/about/') // 'about/index.html' */
export function fileOf(path: string): string {
  const below = path.startsWith(BASE) ? path.slice(BASE.length) : path.replace(/^\//, '');
  return below === '' || below.endsWith('/') ? `${below}index.html` : below;
}

/** Every page of the built site, by address. @throws Error of one sentence when nothing was built */
export function builtPages(): BuiltPage[] {
  const files = globSync('**/*.html', { cwd: DIST }).map((name) => name.replaceAll('\\', '/'));
  if (files.length === 0) throw new Error('There are no pages in dist/: run "npm run build" first.');
  return files.sort().map((file) => ({
    path: served(`/${file.replace(/(^|\/)index\.html$/, '$1')}`),
    file,
    html: readFileSync(`${DIST}${file}`, 'utf8'),
  }));
}
