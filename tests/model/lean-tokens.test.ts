import { expect, test } from 'playwright/test';
import { leanTokens } from '../../src/build/lean-tokens.ts';

const TOKENS = ':root{--a:red;--b:var(--a);--c:blue}';

for (const [asked, left] of [
  ['var(--c)', ':root{--c:blue}'],
  ['var(--b)', ':root{--a:red;--b:var(--a)}'],
  ['var(--a)', ':root{--a:red}'],
  ['none', ''],
] as const) {
  test(`a drawing that asks for ${asked} brings ${left || 'no token'}`, () => {
    expect(leanTokens(TOKENS, `<path fill="${asked}"/>`)).toBe(left);
    expect(leanTokens(`${TOKENS}path{fill:${asked}}`, '')).toBe(`${left}path{fill:${asked}}`);
  });
}

test('what is no token stays', () => {
  const css = ':root{color-scheme:light dark}@media (forced-colors:active){svg{color:red}}';
  expect(leanTokens(css, '')).toBe(css);
});
