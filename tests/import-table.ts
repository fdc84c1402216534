import { readFileSync } from 'node:fs';
import { ROOT, type Import } from './source-files.ts';

/**
 * What each room of `src` may import besides itself: the table of the house. A star stands for one
 * folder, "types" after a room for `import type` only, "libraries" for what package.json declares.
 */
export const TABLE: Readonly<Record<string, readonly string[]>> = {
  schemas: ['tools/*/vocabulary', 'astro/zod'],
  figures: ['preact', 'libraries'],
  'tools/shared': ['figures', 'preact', 'libraries'],
  'tools/kinetic-chain': ['tools/leg-length', 'tools/shared', 'figures', 'preact', 'libraries'],
  'tools/*': ['tools/shared', 'figures', 'preact', 'libraries'],
  gallery: ['charts', 'figures', 'tools', 'library types'],
  library: ['schemas', 'package.json', 'libraries'],
  charts: ['data', 'schemas', 'figures', 'library types', 'libraries'],
  'components/article': ['library', 'charts', 'figures', 'gallery', 'tools', 'components/claims'],
  'components/claims': ['library'],
  'components/site': ['library types', 'seo'],
  seo: ['library types'],
  layouts: ['components', 'library types', 'seo', 'styles'],
  pages: [
    'library', 'charts', 'figures', 'gallery', 'layouts', 'components', 'seo', 'tools/*/cases', 'tools/*/model',
    'tools/kinetic-chain/chain-markup', 'build/drawing-file', 'astro types',
  ],
  build: ['figures', 'styles/tokens', 'tools/shoe-wear/sole-map', 'libraries'],
  commands: ['library', 'schemas', 'tools/*/*.ts', 'libraries'],
  'content.config.ts': ['schemas', 'astro/content/config', 'astro/loaders'],
  'env.d.ts': ['library types', 'schemas types'],
};

/** The only folder that imports what Astro makes of the content. */
const COLLECTIONS = 'src/library/collections';

const { dependencies, devDependencies }: Record<string, Record<string, string>> = JSON.parse(
  readFileSync(`${ROOT}package.json`, 'utf8'),
);
const LIBRARIES = Object.keys({ ...dependencies, ...devDependencies });

const isPartOf = (path: string, whole: string) => path === whole || path.startsWith(`${whole}/`);

/** The folder, or the file at the root of `src`, that a pattern of the table finds in a path. */
function folderOf(path: string, pattern: string): string | undefined {
  const [folder] = new RegExp(`^src/${pattern.replaceAll('*', '[^/]+')}(?=[./]|$)`).exec(path) ?? [];
  return folder;
}

/** The room that a file stands in. */
export const roomOf = (path: string): string | undefined => Object.keys(TABLE).find((room) => folderOf(path, room));

function isNamed(entry: string, { to, typesOnly }: Import): boolean {
  const [target = '', onlyTypes] = entry.split(' ');
  if (onlyTypes && !typesOnly) return false;
  if (to.startsWith('src/')) return folderOf(to, target) !== undefined;
  if (target === 'libraries') return to.startsWith('node:') || LIBRARIES.some((library) => isPartOf(to, library));
  return isPartOf(to, target);
}

/** True when the row of the importing file's room names the imported one, or both stand in one room. */
export function isAllowed(found: Import): boolean {
  const { from, to } = found;
  if (to === 'astro:content') return isPartOf(from, COLLECTIONS);
  const room = roomOf(from);
  if (!room) return false;
  return folderOf(to, room) === folderOf(from, room) || (TABLE[room] ?? []).some((entry) => isNamed(entry, found));
}
