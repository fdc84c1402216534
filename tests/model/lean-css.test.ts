import { expect, test } from 'playwright/test';
import { leanCss, leanStyles, vocabularyOf } from '../../src/build/lean-css.ts';

const html = '<main id="text" class="page wide"><p><a href="/">x</a></p></main>';
const lean = (css: string, scripts: readonly string[] = []) => leanCss(css, vocabularyOf(html, scripts));

for (const [what, rule] of [
  ['an element', 'main{color:red}'],
  ['a class', '.page{color:red}'],
  ['an id', '#text{color:red}'],
  ['an attribute', '[href]{color:red}'],
  ['one selector of several', '.none,.wide{color:red}'],
  ['one choice of several', ':is(.none,p) a{color:red}'],
  ['what it holds', 'main:has(a){color:red}'],
  ['what it is not', 'p:not(.none){color:red}'],
  ['a state', 'a:hover{color:red}'],
  ['what the browser sets', '[open]{color:red}'],
  ['any element', '*{color:red}'],
] as const) {
  test(`a rule that names ${what} of the document stays`, () => {
    expect(lean(rule)).toBe(rule);
  });
}

for (const rule of ['.none{color:red}', 'p.none{color:red}', '.none a{color:red}', '#none{color:red}', 'table{color:red}', '[hidden]{color:red}', ':is(.none,table) a{color:red}', 'main:has(table){color:red}']) {
  test(`${rule} goes, for nothing can match it`, () => {
    expect(lean(rule)).toBe('');
  });
}

test('layers keep their order, rules beside those that go stay, and empty blocks go', () => {
  const css = '@layer base,print;@layer print{a{color:red}}@layer base{.none{color:red}p{color:red}}@media print{.none{color:red}}';
  expect(lean(css)).toBe('@layer base{p{color:red}}@layer print{a{color:red}}');
});

test('what a script may put into the document keeps its rules', () => {
  expect(lean('.late{color:red}', ['h("p",{class:"late"})'])).toBe('.late{color:red}');
});

test('each style of a document is made lean in its place', () => {
  const page = `<style>p{color:red}.none{color:red}</style>${html}<style>table{color:red}</style>`;
  expect(leanStyles(page, [])).toBe(`<style>p{color:red}</style>${html}<style></style>`);
});
