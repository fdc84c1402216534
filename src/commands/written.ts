import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { parseClaims } from '../library/claim-files.ts';
import type { Checkable } from '../library/overdue.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;
const CHECK_AGAIN = /^checkAgain: *["']?(\d{4}-\d{2}-\d{2})\b/m;

/** A file below the project's folder, its path written with forward slashes. */
interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

const filesOf = (pattern: string): WrittenFile[] =>
  globSync(pattern, { cwd: ROOT })
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(`${ROOT}${path}`, 'utf8') }));

function pageOf({ path, text }: WrittenFile): Checkable {
  const [, frontMatter = ''] = FRONT_MATTER.exec(text) ?? [];
  const [, day] = CHECK_AGAIN.exec(frontMatter) ?? [];
  if (!day) throw new Error(`${path} has no "checkAgain" in its front matter.`);
  return { name: path, checkAgain: new Date(day) };
}

/** The claims of `src/data/claims`, in the order of its files. @throws Error that names the file with a fault */
export function writtenClaims() {
  return filesOf('src/data/claims/*.json').flatMap(({ path, text }) => parseClaims(text, path));
}

const dated = z.object({ checkAgain: z.coerce.date() });

/** @throws Error that names the file when it has no day for the next check */
function exerciseOf({ path, text }: WrittenFile): Checkable {
  const { data } = dated.safeParse(JSON.parse(text));
  if (!data) throw new Error(`${path} has no "checkAgain".`);
  return { name: path, checkAgain: data.checkAgain };
}

/** Every page of prose, drafts left out, every exercise and every claim, each with the day by which it must be checked again. */
export function checkables(): Checkable[] {
  const claims = writtenClaims().map(({ id, checkAgain }) => ({ name: `claim ${id}`, checkAgain }));
  return [...filesOf('src/content/**/[!_]*.mdx').map(pageOf), ...filesOf('src/data/exercises/*.json').map(exerciseOf), ...claims];
}
