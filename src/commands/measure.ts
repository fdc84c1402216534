import { readFileSync } from 'node:fs';
import { builtPages, DIST, fileOf } from './built-pages.ts';
import { breaches, BUDGET, weigh, type PageWeight } from './page-weight.ts';

const COLUMNS = {
  'document (brotli)': ({ document }) => document,
  'CSS (raw)': ({ css }) => css,
  'script (brotli)': ({ script }) => script,
  scripts: ({ scriptRequests }) => scriptRequests,
  'render-blocking': ({ blocking }) => blocking,
  'requests to first paint': ({ blocking }) => 1 + blocking,
} satisfies Record<string, (page: PageWeight) => number>;

function printTable(pages: readonly PageWeight[]): void {
  const width = Math.max(...pages.map(({ path }) => path.length));
  const columns = Object.entries(COLUMNS);
  console.log([''.padEnd(width), ...columns.map(([name]) => name)].join('  '));
  for (const page of pages) {
    const cells = columns.map(([name, value]) => value(page).toLocaleString('en-GB').padStart(name.length));
    console.log([page.path.padEnd(width), ...cells].join('  '));
  }
}

try {
  const read = (address: string) => readFileSync(`${DIST}${fileOf(address)}`);
  const pages = builtPages().map(({ path, html }) => weigh(path, html, read));
  printTable(pages);
  const found = pages.flatMap(breaches);
  const limit = (bytes: number) => bytes.toLocaleString('en-GB');
  console.log(
    `Budget: document ${limit(BUDGET.document)}, CSS ${limit(BUDGET.css)}, script ${limit(BUDGET.script)} bytes, ` +
      `no render-blocking request, no script without a tool, ${BUDGET.styleHashes} style hashes.`,
  );
  for (const sentence of found) console.error(sentence);
  process.exitCode = found.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
