import { expect, test } from 'playwright/test';
import { breaches, BUDGET, staticImports, weigh } from '../../src/commands/page-weight.ts';

const assets: Readonly<Record<string, string>> = {
  '/_astro/island.js': 'import{h}from"./preact.js";import("./later.js");export const island=h;',
  '/_astro/client.js': 'import"./preact.js";export default 1;',
  '/_astro/preact.js': 'export const h=1;',
};
const read = (address: string) => {
  const code = assets[address];
  if (code === undefined) throw new Error(`no file ${address}`);
  return Buffer.from(code);
};
const island = '<astro-island component-url="/_astro/island.js" renderer-url="/_astro/client.js"></astro-island>';

test('a module counts the modules that it imports at once, not those that it may fetch later', () => {
  expect(staticImports('/_astro/island.js', String(assets['/_astro/island.js']))).toEqual(['/_astro/preact.js']);
});

test('an island costs its component, its renderer and what they share, once', () => {
  expect(weigh('/', island, read).scriptRequests).toBe(3);
});

test('a script that is not there is an error', () => {
  expect(() => weigh('/', '<script type="module" src="/_astro/gone.js"></script>', read)).toThrow('gone.js');
});

test('styles for print, and styles that the body names where they are first needed, hold up no first paint', () => {
  const late = '<head><link rel="stylesheet" href="/p.css" media="print"></head><body><link rel="stylesheet" href="/a.css"></body>';
  expect(weigh('/', late, read).blocking).toBe(0);
});

test('a page within its budget breaks nothing', () => {
  expect(breaches(weigh('/', `<style>p{color:red}</style>${island}`, read))).toEqual([]);
});

const noise = (length: number) => Array.from({ length }, (_, index) => String.fromCodePoint(0x4e00 + ((index * 7919) % 20000))).join('');
for (const [name, html] of [
  ['document', `<p>${noise(BUDGET.document)}</p>`],
  ['inlined CSS', `<style>${'a{b:c}'.repeat(BUDGET.css / 6 + 1)}</style>`],
  ['render-blocking', '<head><link rel="stylesheet" href="/a.css"></head>'],
  ['render-blocking', `<script src="/_astro/preact.js"></script>${island}`],
  ['render-blocking', '<style>@import "/a.css";</style>'],
  ['loads a script but holds no tool', '<script type="module" src="/_astro/preact.js"></script>'],
  ['style hashes', `<meta http-equiv="content-security-policy" content="style-src 'self' ${"'sha256-a=' ".repeat(13)}">`],
] as const) {
  test(`${html.slice(0, 40)}… breaks one budget: ${name}`, () => {
    expect(breaches(weigh('/a/', html, read))).toEqual([expect.stringContaining(name)]);
  });
}
