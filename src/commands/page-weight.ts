import { brotliCompressSync, constants } from 'node:zlib';
import { posix } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import ts from 'typescript';

/** What a page may weigh, in bytes, and how much of each thing it may hold. */
export const BUDGET = { document: 14_000, css: 10_000, script: 14_000, blocking: 0, styleHashes: 12 } as const;

/** What one built page costs a reader. */
export interface PageWeight {
  readonly path: string;
  /** The document with its inlined styles, brotli 11. */
  readonly document: number;
  /** Inlined styles, not compressed. */
  readonly css: number;
  /** Every module that the page loads, each brotli 11, summed. */
  readonly script: number;
  readonly scriptRequests: number;
  /** Requests that the first paint waits for, besides the document. */
  readonly blocking: number;
  /** Hashes in the `style-src` of the content security policy. */
  readonly styleHashes: number;
  readonly hasIsland: boolean;
}

/** Reads the file behind an address such as `/_astro/client.js`. */
export type ReadAsset = (address: string) => Uint8Array;

export function brotli(bytes: Uint8Array): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

/** The modules that a module imports at its top, as addresses. */
export function staticImports(address: string, code: string): string[] {
  const { statements } = ts.createSourceFile(address, code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  return statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const from = statement.moduleSpecifier;
    return from && ts.isStringLiteral(from) ? [posix.resolve(posix.dirname(address), from.text)] : [];
  });
}

/** The addresses of `entries` and of everything that they import. */
function reachable(entries: readonly string[], read: ReadAsset): string[] {
  const seen = new Set(entries);
  // A Set hands out what is added to it while it is being walked.
  for (const address of seen) {
    for (const found of staticImports(address, Buffer.from(read(address)).toString('utf8'))) seen.add(found);
  }
  return [...seen];
}

const valuesOf = (document: HTMLElement, selector: string, attribute: string): string[] =>
  document.querySelectorAll(selector).flatMap((element) => element.getAttribute(attribute) ?? []);

function scriptEntries(document: HTMLElement): string[] {
  const islands = ['component-url', 'renderer-url', 'before-hydration-url'];
  return [
    ...valuesOf(document, 'script[src]', 'src'),
    ...valuesOf(document, 'link[rel=modulepreload]', 'href'),
    ...islands.flatMap((attribute) => valuesOf(document, 'astro-island', attribute)),
  ];
}

function blockingRequests(document: HTMLElement, css: string): number {
  const scripts = document
    .querySelectorAll('script[src]')
    .filter((script) => script.getAttribute('type') !== 'module' && !script.hasAttribute('defer') && !script.hasAttribute('async'));
  // A sheet that the body names holds up what follows it, not the first paint.
  const sheets = document.querySelectorAll('head link[rel=stylesheet]').filter((sheet) => sheet.getAttribute('media') !== 'print');
  return scripts.length + sheets.length + (css.match(/@import\b/g) ?? []).length;
}

function styleHashes(document: HTMLElement): number {
  const [policy = ''] = valuesOf(document, 'meta[http-equiv="content-security-policy"]', 'content');
  const styles = policy.split(';').find((directive) => directive.trim().startsWith('style-src')) ?? '';
  return (styles.match(/'sha\d+-/g) ?? []).length;
}

/** Weighs a built page. @throws what `read` throws for a script that is not there */
export function weigh(path: string, html: string, read: ReadAsset): PageWeight {
  const document = parse(html);
  const css = document.querySelectorAll('style').map(({ textContent }) => textContent).join('');
  const scripts = reachable(scriptEntries(document), read);
  return {
    path,
    document: brotli(Buffer.from(html)),
    css: Buffer.byteLength(css),
    script: scripts.reduce((sum, address) => sum + brotli(read(address)), 0),
    scriptRequests: scripts.length,
    blocking: blockingRequests(document, css),
    styleHashes: styleHashes(document),
    hasIsland: document.querySelector('astro-island') !== null,
  };
}

/** What a page does that it may not do, one sentence each. */
export function breaches(page: PageWeight): string[] {
  const over = (what: string, value: number, most: number) =>
    value > most ? [`${page.path}: ${what} is ${value}, and at most ${most} is allowed.`] : [];
  return [
    ...over('the document (bytes, brotli)', page.document, BUDGET.document),
    ...over('the inlined CSS (bytes, raw)', page.css, BUDGET.css),
    ...over('the script (bytes, brotli)', page.script, BUDGET.script),
    ...over('the number of render-blocking requests', page.blocking, BUDGET.blocking),
    ...over('the number of style hashes in the security policy', page.styleHashes, BUDGET.styleHashes),
    ...(page.scriptRequests > 0 && !page.hasIsland ? [`${page.path}: it loads a script but holds no tool.`] : []),
  ];
}
