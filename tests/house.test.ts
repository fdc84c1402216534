import { posix } from 'node:path';
import { expect, test } from 'playwright/test';
import ts from 'typescript';
import { isAllowed, roomOf } from './import-table.ts';
import { filesOf, importsOf, nodesOf, ROOT, syntaxTree, templateOf, type SourceFile } from './source-files.ts';

const source = filesOf('src/**/*.{ts,tsx,astro,mjs}');
const written = [...source, ...filesOf('tests/**/*.ts')];
const views = source.filter(({ path }) => /\.(tsx|astro)$/.test(path));
const prose = filesOf('src/content/**/*.mdx');
const imports = source.flatMap(importsOf);

const pathsWhere = (files: readonly SourceFile[], breaks: (file: SourceFile) => boolean) =>
  files.filter(breaks).map(({ path }) => path);

test('every file stands in a room of the table', () => {
  expect(pathsWhere(source, ({ path }) => !roomOf(path))).toEqual([]);
});

test('a room imports only what its row names, and itself', () => {
  const strays = imports.filter((found) => !isAllowed(found));
  expect(strays.map(({ from, to, typesOnly }) => `${from} -> ${to}${typesOnly ? ' (types)' : ''}`)).toEqual([]);
});

test('nothing imports a page', () => {
  expect(imports.filter(({ to }) => to.startsWith('src/pages/'))).toEqual([]);
});

test('no file imports itself by way of others', () => {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) circles.push([...trail, path].join(' -> '));
    if (done.has(path)) return;
    done.add(path);
    for (const { from, to } of imports) if (from === path) walk(to, [...trail, path]);
  };
  for (const { path } of source) walk(path, []);
  expect(circles).toEqual([]);
});

test('authors write no import lines', () => {
  expect(pathsWhere(prose, ({ text }) => /^(import|export)\b/m.test(text))).toEqual([]);
});

test('the numbers of tools and figures run without a page: no Preact, no Astro, no DOM', () => {
  const isPure = (path: string) => /^src\/(tools|figures)\/.*\.ts$/.test(path) && !path.endsWith('.browser.ts');
  const impure = imports.filter(({ from, to }) => isPure(from) && (!to.startsWith('src/') || !isPure(to)));
  expect(impure.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);

  const config = ts.readConfigFile(`${ROOT}src/tsconfig.pure.json`, ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config.config, ts.sys, `${ROOT}src`);
  const checked = fileNames.map((name) => posix.relative(ROOT.replaceAll('\\', '/'), name));
  expect(checked.sort()).toEqual(pathsWhere(source, ({ path }) => isPure(path)));
  expect({ lib: options.lib, types: options.types }).toEqual({ lib: ['lib.es2024.d.ts'], types: [] });
});

test('no file of code, style or prose is longer than 300 lines', () => {
  const all = [...written, ...prose, ...filesOf('src/**/*.css', '*.mjs')];
  expect(pathsWhere(all, ({ text }) => text.trimEnd().split('\n').length > 300)).toEqual([]);
});

test('no view carries a style attribute or writes out a style element, which the security policy would block', () => {
  expect(pathsWhere(views, ({ text }) => /\sstyle=|<style\b(?! is:inline set:html=\{styles\})/.test(text))).toEqual([]);
});

test('the only script written into a page is its structured data', () => {
  // An empty one only tells Preact to leave an element's markup alone.
  const isInline = (text: string) => /(?<!<style )is:inline|<script\b|dangerouslySetInnerHTML(?!=\{\{ __html: '' \}\})/.test(text);
  const inline = views.filter(({ text }) => isInline(text));
  expect(inline.map(({ path }) => path)).toEqual(['src/components/site/Head.astro']);
  const scripts = inline.flatMap(({ text }) => text.match(/<script\b[^>]*|is:inline/g) ?? []);
  expect(scripts).toEqual([expect.stringMatching(/^<script is:inline type="application\/ld\+json"/)]);
});

test('the type checker is never told to look away', () => {
  const looksAway = (file: SourceFile): boolean =>
    nodesOf(syntaxTree(file)).some(
      (node) =>
        node.kind === ts.SyntaxKind.AnyKeyword ||
        ts.isNonNullExpression(node) ||
        (ts.isVariableDeclaration(node) && node.exclamationToken !== undefined),
    ) || /@ts-(ignore|nocheck|expect-error)\b.*\n/.test(file.text);
  expect(pathsWhere(written, looksAway)).toEqual([]);
  // What a component has below its fences is no TypeScript: there, a "!" after a value counts.
  expect(pathsWhere(views, (file) => /[\w)\]]![.)\],;]|\bas any\b/.test(templateOf(file)))).toEqual([]);
});
