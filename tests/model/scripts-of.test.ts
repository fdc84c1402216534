import { expect, test } from 'playwright/test';
import { scriptsOf } from '../../src/build/scripts-of.ts';

const SCRIPTS = new Map([
  ['island.a1.js', 'import{h}from"./hooks.js";const late=()=>import("./late-b2.js")'],
  ['hooks.js', 'h()'],
  ['late-b2.js', 'export*from"./island.a1.js"'],
  ['other.js', 'o()'],
]);

test('a document runs what it names and what that names, now or later, in circles too', () => {
  const html = '<astro-island component-url="/base/_astro/island.a1.js"></astro-island>';
  expect(scriptsOf(html, SCRIPTS)).toEqual([SCRIPTS.get('island.a1.js'), 'h()', SCRIPTS.get('late-b2.js')]);
});

test('a document without scripts runs none, nor those that were not built', () => {
  expect(scriptsOf('<p>Three.js and <a href="/x.js">x</a></p>', SCRIPTS)).toEqual([]);
});
