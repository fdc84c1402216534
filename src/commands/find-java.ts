import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { aptInstall } from './install.ts';

/** The oldest Java that the Nu checker runs on. */
const OLDEST = 11;

interface VnuDownloader {
  resolveJava(): Promise<string>;
}

function runsTheChecker(java: string): boolean {
  const { stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  const [, version] = /version "(\d+)/.exec(stderr ?? '') ?? [];
  return Number(version) >= OLDEST;
}

function findInstalled(): string | undefined {
  const home = process.env['JAVA_HOME'];
  return [...(home ? [join(home, 'bin', 'java')] : []), 'java'].find(runsTheChecker);
}

async function downloadWithVnu(): Promise<string | undefined> {
  console.log(`Found no Java ${OLDEST} or newer. Trying the one that vnu-jar downloads.`);
  const { resolveJava }: VnuDownloader = createRequire(import.meta.url)('vnu-jar/vnu-java-downloader.js');
  try {
    return await resolveJava();
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return undefined;
  }
}

function installWithApt(): string | undefined {
  console.log('That failed. Trying the package "default-jre-headless" with apt-get.');
  return aptInstall('default-jre-headless') ? findInstalled() : undefined;
}

/**
 * The Java that runs the Nu HTML checker: the one of this machine, else one that is downloaded or installed.
 *
 * @throws Error of one sentence when there is none
 */
export async function findJava(): Promise<string> {
  const java = findInstalled() ?? (await downloadWithVnu()) ?? installWithApt();
  if (!java) throw new Error(`No Java for the HTML checker: install Java ${OLDEST} or newer, then try again.`);
  console.log(`Java: ${java}`);
  return java;
}
