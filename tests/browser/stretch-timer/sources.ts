import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import ts from 'typescript';
import { served } from '../../pages.ts';
import { ROOT } from '../../source-files.ts';

/** Where a page finds the project's own files, as if the site served them. */
const SOURCES = '/-sources/';

const PREACT: Readonly<Record<string, string>> = {
  preact: 'preact/dist/preact.mjs',
  'preact/hooks': 'preact/hooks/dist/hooks.mjs',
  'preact/jsx-runtime': 'preact/jsx-runtime/dist/jsxRuntime.mjs',
};

const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2024,
  jsx: ts.JsxEmit.ReactJSX,
  jsxImportSource: 'preact',
  verbatimModuleSyntax: true,
};

/** The script of a file, without types, with addresses in place of the names of packages. */
function scriptOf(path: string): string {
  const text = readFileSync(`${ROOT}${path}`, 'utf8');
  const script = /\.tsx?$/.test(path) ? ts.transpileModule(text, { fileName: path, compilerOptions: OPTIONS }).outputText : text;
  return script.replace(/(\bfrom\s*)["'](preact[^"']*)["']/g, (whole, from: string, name: string) => {
    const file = PREACT[name];
    return file ? `${from}"${SOURCES}node_modules/${file}"` : whole;
  });
}

/** Address of one of the timer's modules, for `import()` within the page. */
export const sourceOf = (file: string): string => `${SOURCES}src/tools/stretch-timer/${file}`;

/** Opens a page of the built site, under its own policy, that can import the project's files. */
export async function openSources(page: Page): Promise<void> {
  await page.route(`**${SOURCES}**`, (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname).replace(SOURCES, '');
    return route.fulfill({ contentType: 'text/javascript', body: scriptOf(path) });
  });
  await page.goto(served('/privacy/'));
}
