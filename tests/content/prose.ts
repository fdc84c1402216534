import { markedClaims } from '../../src/library/claim-marks.ts';
import { pathOf } from '../../src/library/paths.ts';
import { filesOf } from '../source-files.ts';

/** A page of prose as its author wrote it. */
export interface ProseFile {
  readonly path: string;
  /** Where its page stands, from the root of the site. */
  readonly address: string;
  /** The ids of its front matter, in order. */
  readonly references: readonly string[];
  /** The ids of its `<Cite>` marks, in order, with repeats. */
  readonly cited: readonly string[];
  /** The ids of its `<Claim>` marks, in order. */
  readonly claims: readonly string[];
}

const FOLDERS = { articles: 'articles', pages: 'pages', tools: 'toolPages' } as const;
const FILE = /^src\/content\/(articles|pages|tools)\/(.+)\.mdx$/;
const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;
const REFERENCES = /^references:(?: \[(.*)\]|((?:\n +- .+)*))$/m;

function addressOf(path: string): string {
  const [, folder, id = ''] = FILE.exec(path) ?? [];
  if (folder !== 'articles' && folder !== 'pages' && folder !== 'tools') throw new Error(`No collection holds ${path}`);
  return pathOf(FOLDERS[folder], id);
}

function listOf(frontMatter: string): string[] {
  const [, inline, block = ''] = REFERENCES.exec(frontMatter) ?? [];
  const entries = inline === undefined ? block.split('\n') : inline.split(',');
  return entries.map((entry) => entry.replace(/^ *- /, '').trim().replaceAll(/^["']|["']$/g, '')).filter(Boolean);
}

/** Every page of prose, drafts left out. */
export const PROSE: readonly ProseFile[] = filesOf('src/content/**/[!_]*.mdx').map(({ path, text }) => {
  const [whole = '', frontMatter = ''] = FRONT_MATTER.exec(text) ?? [];
  const body = text.slice(whole.length);
  const marks = body.matchAll(/<Cite\b[^>]*\bid="([^"]*)"/g);
  return {
    path,
    address: addressOf(path),
    references: listOf(frontMatter),
    cited: [...marks].map(([, id = '']) => id),
    claims: markedClaims(body),
  };
});
