import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Playwright's command line, to be run with this Node. */
export const PLAYWRIGHT_CLI = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright/package.json')));

/** Runs a command in view of the user. True when it succeeded. */
export function run(command: string, args: readonly string[]): boolean {
  console.log(`Running: ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 10 * 60_000,
  });
  return status === 0;
}

/** Installs Debian packages where this user may do so without a password. True when it succeeded. */
export function aptInstall(...names: readonly string[]): boolean {
  const apt = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const [command = 'apt-get', ...before] = apt;
  const isUsable = spawnSync(command, [...before, '--version'], { stdio: 'ignore' }).status === 0;
  return isUsable && run(command, [...before, 'update']) && run(command, [...before, 'install', '-y', ...names]);
}
