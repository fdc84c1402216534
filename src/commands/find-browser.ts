import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { aptInstall, PLAYWRIGHT_CLI, run } from './install.ts';

/** Chromium without its windows runs the tests in half of the time. */
const SHELL = 'chromium-headless-shell';
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
/** The shell brings none, and there are machines without any. */
const FONTS = 'fonts-liberation';
const MAC_APPS = ['Google Chrome', 'Chromium'];
const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** Fast: for tests, which want to be done. Whole: as readers have it, for what is measured. */
type BrowserKind = 'fast' | 'whole';

const onPath = (name: string): string[] => (process.env['PATH'] ?? '').split(delimiter).filter(Boolean).map((folder) => join(folder, name));

/** Where a Chromium or a Chrome usually stands on this machine. */
function usualPlaces(): string[] {
  const { env, platform } = process;
  if (platform === 'win32') {
    const roots = WINDOWS_ROOTS.flatMap((name) => env[name] ?? []);
    return roots.flatMap((root) => ['Google/Chrome', 'Chromium'].map((app) => join(root, app, 'Application/chrome.exe')));
  }
  const apps = platform === 'darwin' ? MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`) : [];
  return [...NAMES.flatMap(onPath), ...apps];
}

/** True for an executable that starts; some distributions leave a stub that only asks for a snap. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows `--version` would open a window.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

const findInstalled = (kind: BrowserKind) => [...(kind === 'fast' ? onPath(SHELL) : []), chromium.executablePath(), ...usualPlaces()].find(starts);

const installWithApt = (name: string) => (): boolean => {
  console.log(`Trying the package "${name}" with apt-get.`);
  return aptInstall(name, FONTS);
};

/** A machine that only runs tests gets the shell even where a slower browser stands. */
function installShell(): boolean {
  if (process.env['CI'] && !onPath(SHELL).some(starts)) installWithApt(SHELL)();
  return true;
}

function installWithPlaywright(): boolean {
  console.log('Found no Chromium or Chrome that starts. Trying to install one with Playwright.');
  return run(process.execPath, [PLAYWRIGHT_CLI, 'install', '--with-deps', 'chromium']);
}

/** Where Playwright cannot install system libraries, those that are there may do. */
function downloadOnly(): boolean {
  console.log('That failed. Trying to download a browser without its system libraries.');
  return run(process.execPath, [PLAYWRIGHT_CLI, 'install', 'chromium']);
}

/** What is tried until a browser stands there, the first of which is to look for one. */
const WAYS_IN: Readonly<Record<BrowserKind, readonly (() => boolean)[]>> = {
  fast: [installShell, installWithPlaywright, installWithApt(SHELL), installWithApt('chromium'), downloadOnly],
  whole: [() => true, installWithPlaywright, installWithApt('chromium'), downloadOnly],
};

/**
 * The executable of a browser that can be driven: Playwright's own, else a Chromium or Chrome of this machine, else one
 * that it installs. Before all of them, where speed is wanted and not measured, Chromium's headless shell.
 *
 * @throws Error of one sentence when there is none and none can be installed
 */
export async function findBrowser(kind: BrowserKind): Promise<string> {
  for (const wayIn of WAYS_IN[kind]) {
    const path = wayIn() ? findInstalled(kind) : undefined;
    if (path) {
      console.log(`Browser: ${path}`);
      return path;
    }
  }
  throw new Error(
    'No browser for the tests: install Chromium or Chrome, or run "npx playwright install --with-deps chromium", then try again.',
  );
}
