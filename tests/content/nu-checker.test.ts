import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { expect, test } from 'playwright/test';
import { findJava } from '../../src/commands/find-java.ts';
import { DIST, PAGES } from '../pages.ts';

interface NuMessage {
  readonly url: string;
  readonly type: string;
  readonly message: string;
  readonly extract?: string;
  readonly lastLine?: number;
  readonly lastColumn?: number;
}

const MINUTE = 60_000;
/** How the checker marks what it says of style sheets: it does not know today's CSS. */
const ABOUT_CSS = /^CSS: /;
/**
 * It reads files, for which no address is the page's own; it cuts the blanks off a style before it
 * hashes it, which browsers do not; and it takes JSON-LD for a script that would run. So it sees
 * violations where there are none. `policy.test.ts` checks the hashes.
 */
const isMistakenAboutPolicy = ({ message, extract = '' }: NuMessage) =>
  /^Inline style violates Content Security Policy/.test(message) ||
  /^Resource violates Content Security Policy .* “\/(_astro|figures)\//.test(message) ||
  (/^Inline script violates Content Security Policy/.test(message) && extract.includes('type="application/ld+json"'));

test('the Nu checker has nothing to say about the HTML of any page', async () => {
  test.setTimeout(15 * MINUTE);
  const java = process.env['JAVA_PATH'] ?? (await findJava());
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const files = PAGES.map(({ file }) => `${DIST}${file}`);
  const options = ['-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always'];
  const { stdout } = await promisify(execFile)(java, [...options, ...files], { maxBuffer: 2 ** 26, timeout: 5 * MINUTE });

  const { messages }: { messages: readonly NuMessage[] } = JSON.parse(stdout);
  const aboutHtml = messages.filter((told) => !ABOUT_CSS.test(told.message) && !isMistakenAboutPolicy(told));
  const told = aboutHtml.map(({ url, lastLine, lastColumn, message, extract }) =>
    [`${url}:${lastLine}:${lastColumn}`, message, extract ?? ''].join(' '),
  );
  expect(told).toEqual([]);
});
