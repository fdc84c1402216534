import { execFile } from 'node:child_process';
import { cp, glob, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { benchArticles } from './bench-articles.ts';

/** What building the site with so many generated articles took. */
export interface BuildBench {
  readonly articles: number;
  /** Pages built, the written ones included. */
  readonly pages: number;
  readonly seconds: number;
  /** What the processors worked, summed: on a busy machine a better measure of growth than the clock. */
  readonly processorSeconds: number;
  /** The most memory that the build held at once, MiB. */
  readonly mebibytes: number;
}

/** How building grows: what a further page costs between one build and the next larger one, in ms of processor time. */
export interface Growth {
  readonly from: number;
  readonly to: number;
  readonly msAPage: number;
}

/** Sizes of the library that are built. */
export const SIZES = [10, 100, 1000] as const;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COPIED = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const MINUTE = 60_000;

/** Ids of the bibliography that a claim may rest on. */
async function citable(): Promise<string[]> {
  const entries: readonly { id: string; stance: string }[] = JSON.parse(await readFile(join(ROOT, 'src/data/references.json'), 'utf8'));
  return entries.filter(({ stance }) => stance !== 'commonly-said').map(({ id }) => id);
}

/** A copy of the site in `folder`, with its own layouts and components, and generated articles beside the written ones. */
async function copySite(folder: string, articles: number): Promise<void> {
  for (const name of COPIED) await cp(join(ROOT, name), join(folder, name), { recursive: true });
  // A junction needs no rights on Windows; elsewhere the word means nothing.
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const { path, text } of benchArticles(articles, await citable())) {
    const file = join(folder, 'src', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** Builds a copy of the site with so many generated articles in a temporary folder, without the network. */
export async function benchBuild(articles: number): Promise<BuildBench> {
  const folder = await mkdtemp(join(tmpdir(), 'sole-to-spine-bench-'));
  try {
    await copySite(folder, articles);
    const command = fileURLToPath(new URL('bench-build-once.ts', import.meta.url));
    const env = { ...process.env, NODE_ENV: 'production' };
    const { stdout } = await promisify(execFile)(process.execPath, [command, folder], { cwd: folder, env, timeout: 30 * MINUTE, maxBuffer: 2 ** 26 });
    const measured: Omit<BuildBench, 'articles' | 'pages'> = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
    const pages = await Array.fromAsync(glob('dist/**/*.html', { cwd: folder }));
    return { articles, pages: pages.length, ...measured };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What each step from one build to the next larger one costs a page. Equal costs are a straight line. */
export function growthOf(builds: readonly BuildBench[]): Growth[] {
  return builds.slice(1).flatMap((larger, index) => {
    const smaller = builds[index];
    if (!smaller) return [];
    const msAPage = ((larger.processorSeconds - smaller.processorSeconds) * 1000) / (larger.articles - smaller.articles);
    return [{ from: smaller.articles, to: larger.articles, msAPage }];
  });
}
