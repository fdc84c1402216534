import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './source-files.ts';

/** What a build reads. */
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project that a test may break: it has caches of its own and shares the packages. */
export interface TreeCopy {
  readonly root: string;
  /** Builds the copy on a given day. */
  build(day: string): { readonly ok: boolean; readonly output: string };
  remove(): void;
}

/** Copies the project into a new temporary folder. */
export function copyTree(): TreeCopy {
  const root = mkdtempSync(join(tmpdir(), 'sole-to-spine-'));
  for (const part of PARTS) cpSync(join(ROOT, part), join(root, part), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    // Folders that begin with a dot are caches.
    if (!name.startsWith('.')) symlinkSync(join(ROOT, 'node_modules', name), join(root, 'node_modules', name), 'junction');
  }
  return {
    root,
    build(day) {
      const cli = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
      const env = { ...process.env, BUILD_DATE: day };
      const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'build'], { cwd: root, env, encoding: 'utf8' });
      return { ok: status === 0, output: `${stdout}${stderr}` };
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
